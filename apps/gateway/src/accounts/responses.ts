import { parseIsoDate, REVOCATION_REASONS } from '@tte/domain';
import { z } from 'zod';
import { fault, tooMany } from '../cases/reading/responses.js';
import { page } from '../http/query.js';
import { TABLE_FORMATS } from '../http/table.js';
import { unitCode } from '../cases/schemas/list.schema.js';

const filter = {
  unit: unitCode.exactOptional(),
  endingBefore: z.iso
    .date()
    .refine((text) => parseIsoDate(text) !== undefined)
    .exactOptional()
    .meta({
      description:
        'Masa berlaku berakhir, atau dicabut, sebelum hari ini (WIB); tanpa akun yang akhirnya tidak diketahui.',
    }),
  state: z
    .enum(['held', 'ended', 'all'])
    .default('all')
    .meta({ description: '`held`: tidak dicabut; `ended`: dicabut.' }),
};

/** Filter and page of the registry of account holders. */
export const AccountsQuery = z.strictObject({ ...filter, ...page }).meta({ id: 'AccountsQuery' });
export type AccountsInput = z.output<typeof AccountsQuery>;

/** Filter and form of the same as a table. */
export const ExportQuery = z
  .strictObject({ ...filter, format: z.enum(TABLE_FORMATS) })
  .meta({ id: 'AccountExportQuery' });
export type ExportInput = z.output<typeof ExportQuery>;
export type AccountFilter = Omit<ExportInput, 'format'>;

const ofCase = { at: z.iso.datetime(), caseId: z.string(), caseNumber: z.string() };

const account = z.object({
  fault,
  caseId: z.string(),
  caseNumber: z.string(),
  unit: z.string(),
  unitName: z.string(),
  issuedAt: z.iso.datetime(),
  validUntil: z.iso
    .date()
    .optional()
    .meta({ description: 'Hari berakhirnya masa berlaku (WIB); tidak ada bila tidak diketahui.' }),
  renewed: z
    .object(ofCase)
    .optional()
    .meta({ description: 'Kapan terakhir diperpanjang, dan berkas perpanjangannya.' }),
  lapsed: z
    .object(ofCase)
    .optional()
    .meta({ description: 'Kapan berakhir sebelum diperpanjang, dan berkas perpanjangannya.' }),
  ended: z
    .object({ ...ofCase, reason: z.enum(REVOCATION_REASONS) })
    .optional()
    .meta({ description: 'Kapan dan mengapa akun dicabut, dan berkas pencabutannya.' }),
  holder: z
    .object({ name: z.string(), maskedNik: z.string() })
    .nullable()
    .meta({ description: 'null bagi auditor dan admin, atau bila data dimusnahkan atau dibatasi.' }),
});
/** An account with its holder, as far as the caller sees persons. */
export type Account = z.output<typeof account>;

/** A page of account holders. */
export const AccountsResponse = z
  .object({ items: z.array(account), next: z.string().nullable(), tooMany })
  .meta({ id: 'AccountList' });
