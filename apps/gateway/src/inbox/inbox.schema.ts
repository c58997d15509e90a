import { INSTRUCTIONS, LETTER_NATURES, LEVELS, parseIsoDate } from '@tte/domain';
import { z } from 'zod';
import { flag, page } from '../http/query.js';
import { stepNumber, unitCode } from '../cases/schemas/list.schema.js';
import { envelope } from '../messages/bodies.js';
import { INBOX_SORTS } from './group-by-letter.js';
import { report } from '../schemas/values.js';

const SEVERAL_MAX = 50;

/** A filter that can be given once or several times. */
const several = <Value>(one: z.ZodType<Value, string>) =>
  z.union([one, z.array(one).min(1).max(SEVERAL_MAX)]).transform((given) => [given].flat() as Value[]);

/** A day in WIB. */
const day = z.iso.date().refine((text) => parseIsoDate(text) !== undefined);

/** A decision that the caller has just taken, from its receipt. */
const decided = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,7}$/)
  .transform((text) => {
    const [caseId = '', seq] = text.split(':');
    return { caseId, seq: Number(seq) };
  });

/** Filter and page of the inbox. */
export const InboxQuery = z
  .strictObject({
    post: z.enum(LEVELS).exactOptional(),
    step: stepNumber.exactOptional(),
    unit: several(unitCode).exactOptional(),
    nature: z.enum(LETTER_NATURES).exactOptional(),
    overdue: flag.exactOptional(),
    held: flag.exactOptional().meta({ description: 'Hanya yang ditunda, atau hanya yang tidak.' }),
    claimed: z.enum(['mine', 'free', 'all']).default('all'),
    sort: z.enum(INBOX_SORTS).default('urgent').meta({
      description:
        '`urgent`: yang segera dahulu, lalu tenggat terdekat; `due`: tenggat terdekat; `oldest`, `newest`: menurut penerimaan surat.',
    }),
    sinceFrom: day.exactOptional(),
    sinceUntil: day.exactOptional(),
    receivedFrom: day.exactOptional(),
    receivedUntil: day.exactOptional(),
    decided: several(decided)
      .meta({
        description: '`caseId:seq` dari tanda terima: tugas yang baru saja diputus tidak ditampilkan.',
      })
      .exactOptional(),
    ...page,
  })
  .meta({ id: 'InboxQuery' });
export type InboxInput = z.output<typeof InboxQuery>;

const ITEMS_MAX = 50;
const { commandId: _commandId, dataVersion, ...shared } = envelope;

const items = z
  .array(z.strictObject({ caseId: z.uuid().toLowerCase(), dataVersion }))
  .min(1)
  .max(ITEMS_MAX)
  .superRefine((given, context) => {
    if (new Set(given.map(({ caseId }) => caseId)).size < given.length) {
      report(context, 'named-twice');
    }
  });

/** One disposition of several cases. */
export const DispositionsBody = z
  .strictObject({ ...shared, items, outcome: z.literal('forward'), instruction: z.enum(INSTRUCTIONS) })
  .meta({ id: 'Dispositions' });
export type DispositionsInput = z.output<typeof DispositionsBody>;

/** Forwardings that one takes back together. */
export const RecallsBody = z.strictObject({ as: envelope.as, items }).meta({ id: 'Recalls' });
export type RecallsInput = z.output<typeof RecallsBody>;

/** Cases that one takes together. */
export const ClaimsBody = z
  .strictObject({
    caseIds: z
      .array(z.uuid().toLowerCase())
      .min(1)
      .max(ITEMS_MAX)
      .refine((given) => new Set(given).size === given.length, { params: { code: 'named-twice' } }),
  })
  .meta({ id: 'Claims' });
export type ClaimsInput = z.output<typeof ClaimsBody>;
