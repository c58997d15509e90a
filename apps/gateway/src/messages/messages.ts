import type { MessageName } from '@tte/contracts';
import type { z } from 'zod';
import { LETTER_PROBLEMS } from '../problems/letter-problems.js';
import type { ProblemCode } from '../problems/problem-table.js';
import {
  ApprovalBody,
  CompletenessBody,
  DispositionBody,
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
  /** It is work on a case that a verifikator can claim. */
  readonly claimable?: true;
  /** It is taken also while the applicant's data may not be processed. */
  readonly whileRestricted?: true;
}

/**
 * Every message, a row each; its route is named like it. Routes, policy, problems and document are made from the rows.
 * Why: docs/decisions/0078-one-table-of-messages.md
 */
export const MESSAGES = {
  disposition: {
    operationId: 'recordDisposition',
    summary: 'Disposisi: teruskan, kembalikan, atau tolak',
    body: DispositionBody,
    problems: ['reason-required', 'fields-required'],
  },
  completeness: {
    operationId: 'recordCompleteness',
    summary: 'Kelengkapan: lengkap, kembalikan, atau tolak',
    body: CompletenessBody,
    problems: ['reason-required', 'fields-required'],
    claimable: true,
  },
  approval: {
    operationId: 'recordApproval',
    summary: 'Verifikasi: setujui, minta aktivasi ulang, atau tolak',
    body: ApprovalBody,
    problems: ['reason-required', 'fields-required', 'round-limit'],
    claimable: true,
  },
  'portal-revocation': {
    operationId: 'recordPortalRevocation',
    summary: 'Pencabutan di portal BSrE: sudah dicabut, atau tidak jadi dicabut',
    body: PortalRevocationBody,
    claimable: true,
  },
  'portal-work': {
    operationId: 'recordPortalWork',
    summary: 'Verifikator sudah bekerja di portal BSrE: ulangi langkah yang terhenti, atau periksa lagi',
    body: PlainBody,
    problems: ['note-required'],
    claimable: true,
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
      ...LETTER_PROBLEMS,
      'account-exists',
      'registration-open',
      'no-account',
      'revocation-open',
      'email-in-use',
    ],
  },
} as const satisfies Record<MessageName, MessageRow>;

type Rows = typeof MESSAGES;
/** The messages that are read from JSON. */
export type DecisionName = {
  [Name in MessageName]: Rows[Name] extends { readonly body: unknown } ? Name : never;
}[MessageName];
