import { APPLICANT_KEYS, nested, PROCEDURE_NAMES, type Applicant, type Pic } from '@tte/domain';
import { z } from 'zod';
import { Submitted } from '../cases/responses.js';
import { STANDINGS } from './fitting/standing.js';

const index = z.int().meta({ description: 'Urutan pemohon dalam surat, mulai 0.' });

const ApplicantProblem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string(),
    caseId: z.string().optional(),
  })
  .meta({ id: 'ApplicantProblem', description: 'Seperti jawaban masalah, untuk satu pemohon.' });

/** Where one person of a letter stands: their case is open, refused, or not settled yet. */
const ApplicantResult = z.union([
  z.object({ index, status: z.literal(201), case: Submitted }),
  z.object({ index, status: z.int().min(400).max(499), problem: ApplicantProblem }),
  z.object({ index, status: z.literal(202) }),
]);
export type ApplicantResult = z.output<typeof ApplicantResult>;

/** A letter and its people. */
export const LetterResponse = z
  .object({
    letterId: z.string(),
    settled: z.boolean().meta({ description: 'Semua pemohon sudah selesai dicatat atau ditolak.' }),
    results: z.array(ApplicantResult),
  })
  .meta({ id: 'Letter' });
export type LetterResponse = z.output<typeof LetterResponse>;

/** Letters that were entered before. */
export const RecordedLettersResponse = z
  .object({
    items: z.array(
      z.object({
        caseId: z.string().meta({ description: 'Berkas pertama pada surat itu.' }),
        caseNumber: z.string(),
        procedure: z.enum(PROCEDURE_NAMES),
        date: z.string(),
        signedBy: z.string(),
        caseIds: z.array(z.string()).meta({ description: 'Semua berkas pada surat itu.' }),
      }),
    ),
  })
  .meta({ id: 'RecordedLetters' });

/** The cells of a row as they were read: not judged, and without those that cannot be taken. */
export type TableValues = Readonly<Partial<Record<Exclude<keyof Applicant, 'pic'>, string>>> & {
  readonly pic: Readonly<Partial<Record<keyof Pic, string>>>;
};
const cells = nested(APPLICANT_KEYS.map((key) => [key, z.string().optional()]));
const TableValues = z.object({ ...cells, pic: z.object(cells.pic) }) as unknown as z.ZodType<TableValues>;

const fit = z
  .object({
    row: z.int().meta({ description: 'Seperti pada `rows`.' }),
    standing: z.enum(STANDINGS).meta({ description: 'Kedudukan orang ini.' }),
    fits: z
      .array(z.enum(PROCEDURE_NAMES))
      .meta({ description: 'SOP yang cocok; kosong bila ada yang harus dilihat lebih dahulu.' }),
    caseId: z
      .string()
      .optional()
      .meta({ description: 'Berkas yang berjalan, atau yang menghasilkan akunnya.' }),
    bsre: z
      .string()
      .optional()
      .meta({ description: 'Status di BSrE; tidak ada bila tidak ditanyakan atau tidak terjawab.' }),
  })
  .meta({ id: 'Fit' });

/** What a dry run has found. */
export const DryRunResponse = z
  .object({
    rows: z.array(
      z.object({
        row: z
          .int()
          .meta({ description: 'Baris tabel, judul kolom = 1; tanpa tabel: urutan pemohon, mulai 1.' }),
        faults: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
      }),
    ),
    warnings: z
      .array(z.object({ row: z.int(), field: z.string(), code: z.string(), message: z.string() }))
      .meta({
        description:
          'Yang perlu diketahui dan mungkin memang begitu: baris tersembunyi (`row-hidden`), yang tidak dibaca, dan nomor yang janggal, yang dinyatakan sudah diperiksa dengan `confirmed` pada pemohon. Pengajuan dengan tabel itu sendiri ditolak selama ada peringatan.',
      }),
    notices: z
      .array(z.object({ row: z.int(), field: z.string(), code: z.string(), message: z.string() }))
      .meta({
        description:
          'Yang dilewati dan tidak menghalangi: kolom yang tidak dikenal (`column-unknown`, menyebut judulnya) dan baris contoh dari templat (`row-example`).',
      }),
    applicants: z.array(z.object({ row: z.int(), values: TableValues })).meta({
      description: 'Isi tabel sebagaimana terbaca, untuk diperbaiki di formulir. Kosong tanpa tabel.',
    }),
    people: z.array(fit).meta({
      description:
        'SOP mana yang cocok bagi tiap orang yang terbaca, menurut daftar akun dan status BSrE, apa pun yang diminta suratnya.',
    }),
    ok: z.int().meta({ description: 'Banyaknya pemohon yang dapat dicatat.' }),
  })
  .meta({ id: 'LetterDryRun' });
export type DryRunResponse = z.output<typeof DryRunResponse>;
