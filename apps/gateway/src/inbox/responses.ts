import { z } from 'zod';
import { ClaimResponse } from '../claims/responses.js';
import { ReceiptResponse } from '../cases/responses.js';
import { corrector, instant, letterFacts, listItem } from '../cases/reading/responses.js';

const numbers = z.record(z.string(), z.int());

const item = z.object({
  ...listItem,
  post: z.string(),
  dataVersion: z.int(),
  corrected: z
    .object({ at: instant, by: corrector })
    .nullable()
    .meta({ description: 'Perbaikan sejak berkas ini terakhir pada jabatan Anda.' }),
  comments: z.int().meta({ description: 'Banyaknya catatan internal.' }),
  claim: ClaimResponse.nullable().meta({ description: 'Verifikator yang sedang mengerjakan berkas.' }),
  allowed: z
    .record(z.string(), z.array(z.string()))
    .meta({ description: 'Tindakan yang tersedia, menurut jabatan.' }),
});

/** What waits for the caller. */
export const InboxResponse = z
  .object({
    version: z.int().meta({ description: 'Versi seluruh kotak masuk Anda, seperti pada `inbox/events`.' }),
    counts: z
      .object({ total: z.int(), overdue: z.int(), held: z.int(), byStep: numbers, byPost: numbers })
      .meta({ description: 'Menurut filter, tanpa `post` dan `step`.' }),
    letters: z
      .array(
        z.object({
          id: z.string().meta({
            description: 'Surat, langkah, jabatan, dan apakah ditunda: sama selama kelompok ini ada.',
          }),
          facts: letterFacts.nullable(),
          items: z
            .array(item)
            .min(1)
            .meta({ description: 'Berkas orang-orang pada surat, menurut nomornya.' }),
        }),
      )
      .meta({ description: 'Berkas yang menunggu, per surat; satu surat tidak pernah terbagi dua halaman.' }),
    next: z.string().nullable(),
  })
  .meta({ id: 'Inbox' });

const done = z.object({ caseId: z.string(), status: z.literal(200), receipt: ReceiptResponse });
const refused = z.object({
  caseId: z.string(),
  status: z.int().min(400).max(599),
  problem: z.looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string(),
  }),
});

const claimed = z.object({ caseId: z.string(), status: z.literal(200), claim: ClaimResponse });

/** What became of each case, in the order in which they were named. */
export const ClaimsResponse = z
  .object({ results: z.array(z.union([claimed, refused])) })
  .meta({ id: 'ClaimResults' });

/** The same of dispositions. */
export const DispositionsResponse = z
  .object({ results: z.array(z.union([done, refused])) })
  .meta({ id: 'DispositionResults' });
