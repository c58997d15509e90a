import {
  CORRECTABLE_FIELDS,
  CORRECTION_EVIDENCE,
  FINDINGS,
  PERSON_POSTS,
  PROCEDURE_NAMES,
  REVOCATION_REASONS,
} from '@tte/domain';
import { SEARCH_MOST } from '@tte/vault';
import { z } from 'zod';
import { CORRECTORS } from './corrections.js';
import { mail } from './mails.js';
import { UNREADABLE } from './unreadable.js';
import { ClaimResponse } from '../../claims/responses.js';

export const instant = z.iso.datetime();
export const actor = z.looseObject({
  subject: z.string(),
  post: z.string(),
  capacity: z.string().optional(),
});

/** Something that was done to a case's data: when, by whom or by which rule, and on what ground. */
export const act = z.object({ at: instant, by: z.string(), ground: z.string() });

/** Stands where a case's data cannot be read. */
export const fault = z
  .literal(UNREADABLE)
  .optional()
  .meta({ description: 'Ada bila data berkas ini tidak terbaca; pengelola sistem perlu memulihkannya.' });

/** Who corrected the data. */
export const corrector = z.enum(CORRECTORS);

/** What stands in a letter. */
export const letterFacts = z.object({
  number: z.string(),
  date: z.string(),
  subject: z.string().meta({ example: 'Permohonan pendaftaran akun TTE' }),
  signedBy: z.string(),
  agendaNumber: z.string().optional().meta({ description: 'Tidak ada pada berkas lama.' }),
});

/** A case as lists show it. */
export const listItem = {
  fault,
  caseId: z.string(),
  procedure: z.enum(PROCEDURE_NAMES).meta({ description: 'SOP yang dijalankan berkas ini.' }),
  caseNumber: z.string(),
  seq: z.int(),
  status: z.string(),
  open: z.boolean(),
  step: z.int(),
  stepTitle: z.string(),
  standing: z.string().meta({ description: 'Satu baris: di mana berkas berada.' }),
  waitingOn: z.string().optional(),
  waitingOnTitle: z.string().optional(),
  since: instant,
  dueAt: instant.optional(),
  overdue: z.boolean(),
  escalatedToTitle: z
    .string()
    .optional()
    .meta({ description: 'Batas waktu kedua terlewati: jabatan di atasnya yang diberi tahu.' }),
  heldUntil: instant
    .optional()
    .meta({ description: 'Ditunda pejabat yang mendapat giliran, sampai saat ini.' }),
  officeMinutes: z.int().optional().meta({ description: 'Menit kerja sejak langkah ini dimulai.' }),
  unit: z.string(),
  unitName: z.string(),
  nature: z.string(),
  employeeKind: z.string(),
  urgent: z.boolean().optional().meta({ description: 'Segera: waktu baku tersendiri.' }),
  receivedAt: instant,
  submittedAt: instant,
  applicant: z
    .object({ name: z.string(), maskedNik: z.string() })
    .nullable()
    .meta({ description: 'null bagi auditor dan admin, atau bila data dimusnahkan atau dibatasi.' }),
};

/** Whether a search has found more than a list is made of. */
export const tooMany = z.boolean().meta({
  description: `Yang cocok dengan pencarian lebih dari ${SEARCH_MOST}: hanya yang terbaru di antaranya diperiksa. Tambahkan kata.`,
});

/** A page of cases. */
export const ListResponse = z
  .object({ items: z.array(z.object(listItem)), next: z.string().nullable(), tooMany })
  .meta({ id: 'CaseList' });

/** How a field and a register relate. */
const verdict = z.enum(['equal', 'near', 'different', 'unknown']);

/** How a step ended, in a round, or what happened while it went on. */
export const timelineEntry = z.looseObject({
  step: z.int(),
  round: z.int(),
  outcome: z.enum([
    'overdue',
    'escalated',
    'held',
    'released',
    'done',
    'recalled',
    'returned',
    'reactivation-asked',
    'skipped',
    'rejected',
    'withdrawn',
    'expired',
    'superseded',
    'kept',
    'lapsed',
  ]),
  stepTitle: z.string(),
  actorTitle: z.string().meta({ description: 'Jabatan, dengan Plh. atau Plt. bagi yang mewakili.' }),
  actorName: z.string().optional(),
  actor,
  at: instant,
  evidence: z.string().optional(),
  until: z.iso.date().optional().meta({ description: 'Hari berkas yang ditunda kembali.' }),
  checks: z
    .record(z.string(), z.enum(FINDINGS))
    .optional()
    .meta({ description: 'Yang diperiksa pejabat, butir demi butir.' }),
  word: z
    .enum(PERSON_POSTS)
    .optional()
    .meta({ description: 'Pernyataan siapa yang mengakhiri langkah ini, bila BSrE tidak menunjukkannya.' }),
});

/** One case. */
export const CaseResponse = z
  .object({
    ...listItem,
    version: z
      .int()
      .meta({ description: 'Versi berkas beserta catatan internal dan lampirannya, seperti pada `events`.' }),
    dataVersion: z.int(),
    activationRound: z.int().optional().meta({ description: 'Hanya pada pendaftaran.' }),
    activationRoundLimit: z.int().optional(),
    validUntil: z.iso
      .date()
      .optional()
      .meta({ description: 'Akhir masa berlaku sertifikat yang diperpanjang.' }),
    reason: z.enum(REVOCATION_REASONS).optional().meta({ description: 'Alasan pencabutan.' }),
    accountOf: z
      .string()
      .optional()
      .meta({ description: 'Pencabutan: berkas pendaftaran yang menghasilkan akun yang dicabut.' }),
    returns: z.int(),
    mails: z.array(z.object(mail)).meta({ description: 'Email berkas, yang pertama dikirim lebih dahulu.' }),
    unreachable: z.boolean().meta({
      description: 'Email kepada pemohon yang sedang ditunggu kembali: giliran Verifikator.',
    }),
    returnedFields: z.array(z.string()).optional(),
    checklist: z
      .array(
        z.object({
          code: z.string(),
          title: z.string(),
          verdict: verdict.optional().meta({ description: 'Hasil pembandingan dengan SIMPEG.' }),
        }),
      )
      .meta({ description: 'Yang diperiksa sebelum langkah ini diputus.' }),
    differing: z
      .array(z.string())
      .meta({ description: 'Data yang berbeda menurut SIMPEG atau SI ASN; persetujuan perlu catatan.' }),
    haltCause: z.string().optional(),
    turn: z.object({ waitingOn: z.string(), step: z.int(), since: instant }).nullable(),
    timeline: z.array(timelineEntry),
    letter: letterFacts.extend({ letterRef: z.string(), receivedAt: instant }).nullable(),
    data: z
      .looseObject({})
      .nullable()
      .meta({ description: 'Data lengkap pemohon; hanya operator, kasubbid, verifikator.' }),
    notes: z.array(
      z.object({
        seq: z.int(),
        at: instant,
        step: z.int(),
        actor,
        actorTitle: z.string(),
        actorName: z.string().optional(),
        noteRef: z.string(),
        text: z.string(),
      }),
    ),
    corrections: z
      .array(
        z.object({
          seq: z.int(),
          at: instant,
          step: z.int().meta({ description: 'Langkah yang mengembalikan berkas.' }),
          by: corrector,
          actor,
          actorTitle: z.string(),
          actorName: z.string().optional(),
          fields: z.array(z.enum(CORRECTABLE_FIELDS)),
          evidence: z
            .enum(CORRECTION_EVIDENCE)
            .optional()
            .meta({ description: 'Bukti perbaikan oleh Verifikator.' }),
          note: z.string().nullable(),
          newLetter: z.boolean().meta({ description: 'Surat permohonan baru menyertainya.' }),
          changes: z
            .array(
              z.object({
                key: z.string().meta({ example: 'position' }),
                title: z.string().meta({ example: 'Jabatan' }),
                before: z.string().nullable(),
                after: z.string().nullable(),
                hidden: z.boolean().meta({ description: 'Isinya tidak ditampilkan bagi jabatan Anda.' }),
              }),
            )
            .meta({ description: 'Hanya yang berubah, sejauh boleh Anda lihat.' }),
        }),
      )
      .meta({ description: 'Perbaikan data, yang pertama lebih dahulu.' }),
    erased: act.nullable().meta({ description: 'Kapan dan oleh siapa data pribadi dimusnahkan.' }),
    restriction: act.nullable().meta({ description: 'Sejak kapan pemrosesan data dibatasi.' }),
    claim: ClaimResponse.extend({
      name: z.string().optional(),
      takenFrom: ClaimResponse.shape.takenFrom.unwrap().extend({ name: z.string().optional() }).optional(),
    })
      .meta({ id: 'NamedClaim' })
      .nullable()
      .meta({ description: 'Verifikator yang sedang mengerjakan berkas.' }),
    successor: z
      .object({ caseId: z.string(), caseNumber: z.string() })
      .nullable()
      .meta({ description: 'Berkas yang menggantikan berkas ini, bila NIK-nya diperbaiki.' }),
    allowed: z
      .record(z.string(), z.array(z.string()))
      .meta({ description: 'Tindakan yang tersedia, menurut jabatan.' }),
  })
  .meta({ id: 'Case' });

/** The people of a letter. */
export const LetterCasesResponse = z
  .object({
    cases: z
      .array(
        z.object({
          ...listItem,
          timeline: z.array(timelineEntry).meta({ description: 'Langkah surat saja, sampai pemeriksaan.' }),
          notes: z.array(z.object({ noteRef: z.string(), text: z.string() })),
          attachments: z.int().meta({ description: 'Banyaknya lampiran di samping surat.' }),
        }),
      )
      .meta({ description: 'Semua berkas pada surat yang sama, menurut nomornya.' }),
    hidden: z.int().meta({ description: 'Banyaknya berkas pada surat itu di luar satuan kerja Anda.' }),
  })
  .meta({ id: 'LetterCases' });

/** The comparison with SIMPEG. */
export const ComparisonResponse = z
  .object({
    caseId: z.string(),
    dataVersion: z.int(),
    simpeg: z.string().nullable(),
    employeeStatus: z.string().nullable(),
    siAsn: z.record(z.string(), z.string()).nullable(),
    fields: z.array(
      z.object({
        field: z.string(),
        title: z.string().meta({ example: 'Nama' }),
        application: z.string().nullable(),
        simpeg: z.string().nullable(),
        verdict,
      }),
    ),
  })
  .meta({ id: 'Comparison' });
