import { z } from 'zod';
import { Submitted } from '../registrations/answers.js';

const index = z.int().meta({ description: 'Urutan pemohon dalam surat, mulai 0.' });

const ApplicantProblem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string(),
    registrationId: z.string().optional(),
  })
  .meta({ id: 'ApplicantProblem', description: 'Seperti jawaban masalah, untuk satu pemohon.' });

/** Where one applicant of a letter stands: registered, refused, or not settled yet. */
const ApplicantResult = z.union([
  z.object({ index, status: z.literal(201), registration: Submitted }),
  z.object({ index, status: z.int().min(400).max(499), problem: ApplicantProblem }),
  z.object({ index, status: z.literal(202) }),
]);
export type ApplicantResult = z.output<typeof ApplicantResult>;

/** A letter and its applicants. */
export const LetterAnswer = z
  .object({
    letterId: z.string(),
    settled: z.boolean().meta({ description: 'Semua pemohon sudah selesai dicatat atau ditolak.' }),
    results: z.array(ApplicantResult),
  })
  .meta({ id: 'Letter' });
export type LetterAnswer = z.output<typeof LetterAnswer>;

const cell = z.string().optional();

/** The cells of a row as they were read: not judged, and without those that cannot be taken. */
const TableValues = z.object({
  name: cell,
  nik: cell,
  email: cell,
  employeeKind: cell,
  nip: cell,
  nrp: cell,
  unit: cell,
  position: cell,
  rank: cell,
  pic: z.object({ name: cell, phone: cell, email: cell }),
});
export type TableValues = z.output<typeof TableValues>;

/** What a dry run has found. */
export const DryRunAnswer = z
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
    applicants: z.array(z.object({ row: z.int(), values: TableValues })).meta({
      description: 'Isi tabel sebagaimana terbaca, untuk diperbaiki di formulir. Kosong tanpa tabel.',
    }),
    ok: z.int().meta({ description: 'Banyaknya pemohon yang dapat dicatat.' }),
  })
  .meta({ id: 'LetterDryRun' });
export type DryRunAnswer = z.output<typeof DryRunAnswer>;
