import { BREACH_DATA, TOLD_PARTIES } from '@tte/domain';
import { z } from 'zod';
import { note } from '../schemas/values.js';
import { clockShape, stepShape } from './requests.schema.js';
import { moment, words } from './words.schema.js';

const MOST_PERSONS = 10_000_000;
const MOST_CASES = 5_000;

const caseNumbers = z.array(z.string().min(1).max(32)).max(MOST_CASES).default([]);
const facts = {
  discoveredAt: moment.meta({ description: 'Sejak saat ini 3 × 24 jam berjalan (Pasal 46).' }),
  occurredAt: moment.exactOptional(),
  data: z.array(z.enum(BREACH_DATA)).min(1).max(BREACH_DATA.length),
  persons: z
    .int()
    .min(0)
    .max(MOST_PERSONS)
    .meta({ description: 'Banyaknya orang yang terdampak, sejauh diketahui.' }),
  caseNumbers: caseNumbers.meta({
    description: 'Nomor registrasi berkas yang terdampak; orangnya dapat diberi tahu dengan email.',
  }),
  what: words,
  how: words,
  measures: words.meta({ description: 'Penanganan dan pemulihan.' }),
};

const EXAMPLE = {
  discoveredAt: '2026-03-11T09:15:00+07:00',
  data: ['contact'],
  persons: 12,
  what: 'Daftar alamat email terkirim ke alamat yang salah.',
  how: 'Lampiran keliru pada satu email dinas.',
  measures: 'Penerima diminta menghapus email itu, dan telah menyatakannya.',
};

/** A breach as it was discovered. */
export const NewBreachBody = z.strictObject(facts).meta({ id: 'NewDataBreach', example: EXAMPLE });
export type NewBreach = z.output<typeof NewBreachBody>;

/** A step of a breach. */
export const BreachStepBody = z
  .discriminatedUnion('step', [
    z.strictObject({ step: z.literal('corrected'), ...facts, note: words }),
    z.strictObject({ step: z.literal('notice-written'), text: words }),
    z.strictObject({ step: z.literal('mail-persons') }),
    z.strictObject({ step: z.literal('told'), party: z.enum(TOLD_PARTIES), toldAt: moment, note: words }),
    z.strictObject({ step: z.literal('closed'), note: note.exactOptional() }),
  ])
  .meta({ id: 'DataBreachStep', example: { step: 'notice-written', text: 'Pemberitahuan …' } });
export type BreachStepInput = z.output<typeof BreachStepBody>;

const instant = z.iso.datetime();
const summary = {
  breachId: z.string(),
  discoveredAt: instant,
  ...clockShape,
  data: z.array(z.enum(BREACH_DATA)),
  persons: z.int(),
  told: z.record(z.string(), instant).meta({ description: 'Siapa yang sudah diberi tahu, dan kapan.' }),
  closedAt: instant.nullable(),
};

export const BreachesResponse = z.object({ items: z.array(z.object(summary)) }).meta({ id: 'DataBreaches' });

export const BreachResponse = z
  .object({
    ...summary,
    occurredAt: instant.nullable(),
    cases: z.array(z.object({ caseId: z.string(), caseNumber: z.string() })),
    what: z.string(),
    how: z.string(),
    measures: z.string(),
    notice: z.string().nullable().meta({ description: 'Teks pemberitahuan yang disimpan terakhir.' }),
    draft: z.string().meta({ description: 'Konsep pemberitahuan menurut Pasal 46 ayat (2).' }),
    isMailing: z.boolean(),
    mailed: z.object({ sent: z.int(), failed: z.int() }).nullable(),
    timeline: z.array(z.object(stepShape)),
    isChainWhole: z.boolean(),
  })
  .meta({ id: 'DataBreach' });

export const BreachReceipt = z.object({ breachId: z.string() }).meta({ id: 'DataBreachReceipt' });
