import { LEVELS, PROCEDURE_NAMES, UNIT_CODE, type Status, type StepNumber } from '@tte/domain';
import { z } from 'zod';
import { count, flag, page } from '../../http/query.js';
import { TABLE_FORMATS } from '../../http/table.js';

const STATUSES = [
  'awaiting-disposition',
  'awaiting-completeness',
  'registering',
  'informing',
  'awaiting-activation',
  'verifying',
  'requesting-approval',
  'awaiting-approval',
  'awaiting-portal-approval',
  'awaiting-portal-refusal',
  'awaiting-passphrase',
  'awaiting-certificate',
  'awaiting-portal',
  'awaiting-revoked',
  'awaiting-follow-up',
  'comparing',
  'awaiting-renewal',
  'returned',
  'halted',
  'issued',
  'revoked',
  'kept',
  'renewed',
  'lapsed',
  'rejected',
  'withdrawn',
  'expired',
  'superseded',
] as const satisfies readonly Status[];

const WAITED_FOR = [...LEVELS, 'pemohon', 'sistem', 'bsre'] as const;

/** A step of the SOP. */
export const stepNumber = count(1, 14).transform((number) => number as StepNumber);

/** Code of an organisational unit. */
export const unitCode = z.string().regex(UNIT_CODE);

const filter = {
  procedure: z.enum(PROCEDURE_NAMES).exactOptional(),
  status: z.enum(STATUSES).exactOptional(),
  step: stepNumber.exactOptional(),
  waitingOn: z.enum(WAITED_FOR).exactOptional(),
  unit: unitCode.exactOptional(),
  open: flag.exactOptional(),
  overdue: z
    .literal('true')
    .exactOptional()
    .meta({ description: 'Hanya yang melewati waktu baku di kantor.' }),
};

/** Filter and page of the list. */
export const ListQuery = z.strictObject({ ...filter, ...page }).meta({ id: 'ListQuery' });
export type ListInput = z.output<typeof ListQuery>;

/** Filter and form of the same as a table. */
export const CaseExportQuery = z
  .strictObject({ ...filter, format: z.enum(TABLE_FORMATS) })
  .meta({ id: 'CaseExportQuery' });
export type CaseExportInput = z.output<typeof CaseExportQuery>;
export type ListFilter = Omit<CaseExportInput, 'format'>;

/** `minSeq`: the case as a decision's receipt has seen it. */
export const DetailQuery = z.strictObject({ minSeq: count(0, 1_000_000).exactOptional() });
/** `inline`: shown beside the data, not saved. */
export const LetterQuery = z.strictObject({
  disposition: z.enum(['attachment', 'inline']).default('attachment'),
});
export type LetterQueryInput = z.output<typeof LetterQuery>;

export type DetailInput = z.output<typeof DetailQuery>;
