import type { MessageName } from '@tte/contracts';
import type { z } from 'zod';
import { LETTER_PROBLEMS } from '../problems/letter-problems.js';
import type { ProblemCode } from '../problems/problem-table.js';
import {
  ApprovalBody,
  CompletenessBody,
  DispositionBody,
  HoldBody,
  MailBody,
  PlainBody,
  PortalRevocationBody,
  type DecisionInput,
} from './bodies.js';

/** What the gateway knows of a message. Which SOPs take it, who may bring it, and which steps it carries, stand in the SOPs. */
export interface MessageRow {
  readonly operationId: string;
  /** What it does, in Bahasa Indonesia; the numbers of its steps are added. */
  readonly summary: string;
  /** Its schema at the door. A message without one comes as a form, and has a controller of its own. */
  readonly body?: z.ZodType<DecisionInput>;
  /** What it can meet, beside what every message can (`MessageRoute`) and what follows from its posts and from this row. */
  readonly problems?: readonly ProblemCode[];
  /**
   * By a verifikator it is work on a case that one of them can claim, and is left to whoever has: `decides` ends the
   * claim, what is done `beside` the decision does not.
   */
  readonly claimable?: 'decides' | 'beside';
  /** It is taken also when the case has ended, by a run of its own. */
  readonly afterEnd?: true;
  /** It is taken also while the applicant's data may not be processed. */
  readonly whileRestricted?: true;
}

const MAIL_PROBLEMS = ['mail-unknown', 'mail-settled', 'two-levels'] as const;

/**
 * Every message, a row each; its route is named like it. Routes, policy, problems and document are made from the rows.
 * Why: docs/decisions/0078-one-table-of-messages.md
 */
export const MESSAGES = {
  disposition: {
    operationId: 'recordDisposition',
    summary: 'Disposisi: teruskan, kembalikan, atau tolak',
    body: DispositionBody,
    problems: ['reason-required', 'fields-required', 'check-unknown'],
  },
  completeness: {
    operationId: 'recordCompleteness',
    summary: 'Kelengkapan: lengkap, kembalikan, atau tolak',
    body: CompletenessBody,
    problems: [
      'reason-required',
      'fields-required',
      'check-unknown',
      'check-missing',
      'check-differs',
      'difference-unexplained',
    ],
    claimable: 'decides',
  },
  approval: {
    operationId: 'recordApproval',
    summary: 'Verifikasi: setujui, minta aktivasi ulang, atau tolak',
    body: ApprovalBody,
    problems: [
      'reason-required',
      'fields-required',
      'round-limit',
      'check-unknown',
      'check-missing',
      'difference-unexplained',
    ],
    claimable: 'decides',
  },
  'portal-revocation': {
    operationId: 'recordPortalRevocation',
    summary: 'Pencabutan di portal BSrE: sudah dicabut, atau tidak jadi dicabut',
    body: PortalRevocationBody,
    claimable: 'decides',
  },
  'portal-work': {
    operationId: 'recordPortalWork',
    summary: 'Verifikator sudah bekerja di portal BSrE: ulangi langkah yang terhenti, atau periksa lagi',
    body: PlainBody,
    problems: ['note-required'],
    claimable: 'decides',
  },
  'disposition-recall': {
    operationId: 'recallDisposition',
    summary: 'Membatalkan penerusan yang baru saja diberikan, dalam 10 detik',
    body: PlainBody,
    problems: ['recall-late', 'recall-overtaken'],
  },
  hold: {
    operationId: 'holdCase',
    summary: 'Menunda berkas pada giliran Anda sampai tanggal tertentu, dengan alasan',
    body: HoldBody,
    problems: ['hold-date', 'hold-limit', 'note-required'],
    claimable: 'beside',
  },
  'hold-release': {
    operationId: 'releaseHold',
    summary: 'Mengakhiri penundaan berkas sebelum tanggalnya',
    body: PlainBody,
    problems: ['not-held'],
    claimable: 'beside',
  },
  withdrawal: {
    operationId: 'withdrawCase',
    summary: 'Mencabut permohonan atas nama pemohon',
    body: PlainBody,
    whileRestricted: true,
  },
  nudge: {
    operationId: 'nudgeCase',
    summary: 'Pemohon menyatakan sudah selesai: periksa sekarang',
    body: PlainBody,
    problems: ['nudge-limit'],
  },
  'mail-resend': {
    operationId: 'resendMail',
    summary: 'Mengirim ulang email yang gagal, kembali, atau belum pasti terkirim',
    body: MailBody,
    problems: MAIL_PROBLEMS,
    claimable: 'beside',
    afterEnd: true,
  },
  'mail-handled': {
    operationId: 'markMailHandled',
    summary: 'Menandai email bermasalah selesai: pemohon sudah diberi tahu dengan cara lain',
    body: MailBody,
    problems: [...MAIL_PROBLEMS, 'mail-note-required'],
    claimable: 'beside',
    afterEnd: true,
    whileRestricted: true,
  },
  'email-correction': {
    operationId: 'correctEmail',
    summary: 'Memperbaiki alamat email pemohon yang tidak aktif, lalu mengirim ulang email yang kembali',
    problems: ['mail-note-required', 'correction-unchanged', 'email-in-use'],
    claimable: 'beside',
  },
  correction: {
    operationId: 'correctCase',
    summary: 'Memperbaiki data yang dikembalikan, dengan surat baru bila diperlukan',
    problems: [
      'confirmation-required',
      'fields-required',
      'field-not-returned',
      'field-not-corrected',
      'letter-required',
      'correction-unchanged',
      'evidence-required',
      'note-required',
      'two-levels',
      ...LETTER_PROBLEMS,
      'account-exists',
      'registration-open',
      'no-account',
      'revocation-open',
      'email-in-use',
    ],
    claimable: 'beside',
  },
} as const satisfies Record<MessageName, MessageRow>;

type Rows = typeof MESSAGES;
/** The messages that are read from JSON. */
export type DecisionName = {
  [Name in MessageName]: Rows[Name] extends { readonly body: unknown } ? Name : never;
}[MessageName];
