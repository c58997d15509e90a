import { CHANNELS, IDENTITY_MEANS, parseNik, REFUSAL_GROUNDS, REQUEST_KINDS, RIGHTS } from '@tte/domain';
import { z } from 'zod';
import { flag } from '../http/query.js';
import { line, note, parsedBy } from '../schemas/values.js';
import { moment, words } from './words.schema.js';

const NAME_MAX = 120;
const kind = z.enum(REQUEST_KINDS);

/** A request as it came to the office. The person is named in the body: a NIK never stands in an address. */
export const NewRequestBody = z
  .strictObject({
    kind,
    channel: z.enum(CHANNELS).exclude(['own-page']),
    receivedAt: moment.meta({ description: 'Sejak saat ini 3 × 24 jam berjalan.' }),
    name: line(NAME_MAX),
    nik: parsedBy(parseNik).exactOptional(),
    email: z.email().max(254).exactOptional(),
    asked: words.meta({ description: 'Apa yang diminta, menurut surat atau perkataannya.' }),
  })
  .meta({
    id: 'NewDataRequest',
    example: {
      kind: 'access',
      channel: 'letter',
      receivedAt: '2026-03-11T09:15:00+07:00',
      name: 'Budi Contoh',
      asked: 'Minta salinan seluruh data saya.',
    },
  });
export type NewRequest = z.output<typeof NewRequestBody>;

/** The same from the applicant's own page: who they are is known by their case. */
export const OwnRequestBody = z
  .strictObject({ kind, asked: words })
  .meta({ id: 'OwnDataRequest', example: { kind: 'access', asked: 'Minta salinan seluruh data saya.' } });
export type OwnRequest = z.output<typeof OwnRequestBody>;

/** A step of a request. */
export const RequestStepBody = z
  .discriminatedUnion('step', [
    z.strictObject({
      step: z.literal('identity-checked'),
      means: z.enum(IDENTITY_MEANS),
      note: note.exactOptional(),
    }),
    z.strictObject({ step: z.literal('granted'), note: note.exactOptional() }),
    z.strictObject({
      step: z.literal('refused'),
      ground: z.enum(REFUSAL_GROUNDS),
      note: note.exactOptional(),
    }),
    z.strictObject({ step: z.literal('answered'), by: z.enum(['mail', 'hand-over']), text: words }),
    z.strictObject({ step: z.literal('corrected'), kind, receivedAt: moment, note: words }),
  ])
  .meta({ id: 'DataRequestStep', example: { step: 'identity-checked', means: 'identity-card' } });
export type RequestStepInput = z.output<typeof RequestStepBody>;

export const RequestsQuery = z.strictObject({ open: flag.exactOptional(), kind: kind.exactOptional() });
export type RequestsFilter = z.output<typeof RequestsQuery>;

const instant = z.iso.datetime();
export const clockShape = {
  dueAt: instant.meta({ description: '3 × 24 jam sejak permintaan diterima atau insiden diketahui.' }),
  standing: z.enum(['running', 'near', 'over', 'met', 'late']),
};

const summary = {
  requestId: z.string(),
  kind,
  channel: z.enum(CHANNELS),
  receivedAt: instant,
  ...clockShape,
  status: z.enum(['received', 'checked', 'granted', 'refused', 'answered']),
  outcome: z.enum(['granted', 'refused']).nullable(),
  answeredAt: instant.nullable(),
  delivery: z.enum(['due', 'sent', 'failed']).nullable(),
};

export const RequestsResponse = z.object({ items: z.array(z.object(summary)) }).meta({ id: 'DataRequests' });

/** Who did what, and when, on record. */
export const stepShape = {
  seq: z.int(),
  at: instant,
  by: z.string(),
  byName: z.string().nullable(),
  what: z.string(),
  note: z
    .string()
    .nullable()
    .meta({ description: 'Yang ditulis; null bila tidak ada, atau sudah dimusnahkan.' }),
};

export const RequestResponse = z
  .object({
    ...summary,
    articles: z.string(),
    isClockLaw: z.boolean(),
    rights: z.array(z.enum(RIGHTS)),
    ground: z.enum(REFUSAL_GROUNDS).nullable(),
    hasEmail: z.boolean(),
    isIdentityChecked: z.boolean(),
    cases: z.array(z.object({ caseId: z.string(), caseNumber: z.string() })),
    person: z
      .object({
        name: z.string(),
        nik: z.string().nullable(),
        email: z.string().nullable(),
        asked: z.string(),
      })
      .nullable()
      .meta({ description: 'null setelah dimusnahkan.' }),
    exercised: z.array(z.object({ right: z.enum(RIGHTS), caseId: z.string().nullable() })),
    draft: z.string().nullable().meta({ description: 'Konsep jawaban, setelah diputus.' }),
    timeline: z.array(z.object(stepShape)),
    isChainWhole: z.boolean(),
  })
  .meta({ id: 'DataRequest' });

export const RequestReceipt = z.object({ requestId: z.string() }).meta({ id: 'DataRequestReceipt' });

/** What an applicant sees of their own requests. */
export const OwnRequestsResponse = z
  .object({
    items: z.array(
      z.object({
        requestId: z.string(),
        kind,
        receivedAt: instant,
        dueAt: instant,
        outcome: z.enum(['granted', 'refused']).nullable(),
        answeredAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'OwnDataRequests' });
