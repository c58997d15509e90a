import { ACTIONS, CORRECTABLE_FIELDS, EMPLOYEE_KINDS, PERSON_POSTS, PROCEDURE_NAMES } from '@tte/domain';
import { z } from 'zod';
import { corrector } from '../cases/reading/responses.js';
import { applicantShape } from '../schemas/applicant-shape.js';
import { NEXT_KINDS } from './next-step.js';
import { STEP_MARKS } from './progress.js';

const instant = z.iso.datetime();
const field = z.enum(CORRECTABLE_FIELDS);

const correction = z.object({
  letterRequired: z.boolean().meta({ description: 'Surat permohonan baru harus diunggah.' }),
  values: z
    .object(
      applicantShape(
        ({ value }) => (value === 'employee-kind' ? z.enum(EMPLOYEE_KINDS) : z.string()),
        z.object,
      ),
    )
    .partial()
    .meta({ description: 'Isi sekarang dari data yang dikembalikan, dan tidak lebih.' }),
  letter: z
    .object({ number: z.string(), date: z.string(), subject: z.string(), signedBy: z.string() })
    .nullable()
    .meta({ description: 'Keterangan surat, bila surat dikembalikan.' }),
  units: z
    .record(z.string(), z.string())
    .nullable()
    .meta({ description: 'Pilihan satuan kerja, bila satuan kerja dikembalikan.' }),
  emailDomain: z.string().nullable().meta({ description: 'Domain email dinas, bila email dikembalikan.' }),
  letterMaxBytes: z.int().meta({ description: 'Ukuran terbesar surat baru, dalam bita.' }),
});

/** What an applicant sees of their case. */
export const ApplicantResponse = z
  .object({
    procedure: z.enum(PROCEDURE_NAMES).meta({ description: 'SOP yang dijalankan berkas ini.' }),
    caseNumber: z.string(),
    seq: z.int(),
    dataVersion: z.int(),
    open: z.boolean(),
    name: z.string(),
    maskedNik: z.string(),
    standing: z.string().meta({ description: 'Satu baris: di mana berkas berada.' }),
    turn: z
      .object({ waitingOn: z.string(), title: z.string(), since: instant })
      .nullable()
      .meta({ description: 'Giliran siapa, sejak kapan; null bila berkas sudah ditutup.' }),
    steps: z.array(
      z.object({
        step: z.int(),
        title: z.string(),
        mark: z.enum(STEP_MARKS),
        at: instant.nullable(),
        word: z.enum(PERSON_POSTS).nullable().meta({
          description: 'Pernyataan siapa yang mengakhiri langkah ini, bila BSrE tidak menunjukkannya.',
        }),
      }),
    ),
    next: z.object({
      kind: z.enum(NEXT_KINDS),
      title: z.string(),
      text: z.string(),
      deadline: instant.optional(),
    }),
    allowed: z.array(z.enum(ACTIONS)),
    said: z
      .object({
        reason: z.string().nullable(),
        fields: z.array(z.object({ field, title: z.string() })),
        note: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'Yang disampaikan petugas pada pengembalian atau penolakan.' }),
    correction: correction.nullable(),
    receipt: z
      .object({
        at: instant,
        by: corrector,
        fields: z.array(z.object({ field, title: z.string() })),
      })
      .nullable()
      .meta({
        description:
          'Tanda terima perbaikan yang sedang ditelaah petugas, atau yang diperbaiki verifikator sendiri.',
      }),
    certificate: z
      .object({ issuedAt: instant, validUntil: z.string().nullable(), revokedAt: instant.nullable() })
      .nullable(),
    renewal: z
      .object({
        validUntil: z.iso.date(),
        caseNumber: z
          .string()
          .nullable()
          .meta({ description: 'Nomor perpanjangan yang sedang berjalan; null bila belum diminta.' }),
        stated: z
          .array(z.object({ title: z.string(), value: z.string() }))
          .meta({ description: 'Yang dinyatakan tidak berubah, di samping nama dan NIK.' }),
      })
      .nullable()
      .meta({ description: 'Sertifikat segera berakhir dan dapat diperpanjang.' }),
    successorLink: z
      .string()
      .nullable()
      .meta({ description: 'Token untuk berkas pengganti, bila pemohon sendiri memperbaiki NIK.' }),
  })
  .meta({ id: 'ApplicantCase' });

export type ApplicantResponse = z.output<typeof ApplicantResponse>;
