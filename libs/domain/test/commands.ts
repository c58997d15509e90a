import type {
  Addressee,
  Approval,
  Checks,
  BounceCause,
  Command,
  Completeness,
  Correction,
  Disposition,
  Envelope,
  HaltCause,
  MailKind,
  NotConfirmedReason,
} from '../src/index.js';
import type { CorrectableField } from '../src/values/applicant.js';
import type { BsreStatus } from '../src/values/bsre-status.js';
import type { RejectionReason } from '../src/values/letter.js';
import type { Actor } from '../src/values/role.js';
import { CHECKS, COMPARISON, DUE_AT, RENEWAL, REVOCATION, SUBMISSION } from './events.js';
import { KAPUSDATIN, OPERATOR, PEMOHON, VERIFIKATOR } from './people.js';

type Over = Partial<Envelope>;
type Checked = { readonly checks?: Checks };
type SubmitRegistration = Extract<
  Command,
  { readonly type: 'submit-letter'; readonly procedure: 'registration' }
>;
type SubmitRevocation = Extract<
  Command,
  { readonly type: 'submit-letter'; readonly procedure: 'revocation' }
>;
type SubmitRenewal = Extract<Command, { readonly type: 'submit-letter'; readonly procedure: 'renewal' }>;
type Of<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

const envelope = (actor: Actor, over: Over): Envelope => ({
  commandId: 'perintah-1',
  caseId: SUBMISSION.caseId,
  dataVersion: 1,
  actor,
  ownCase: 'no',
  ...over,
});

// 1
export const submitLetter = (over: Partial<SubmitRegistration> = {}): SubmitRegistration => ({
  type: 'submit-letter',
  commandId: 'perintah-1',
  actor: OPERATOR,
  ...SUBMISSION,
  ...over,
});

// 2, 3, 4
export const forward = (actor: Actor = KAPUSDATIN, over: Over = {}): Disposition => ({
  type: 'disposition',
  ...envelope(actor, over),
  outcome: 'forward',
  instruction: 'tindak-lanjuti',
});
export const returnLetter = (
  actor: Actor = KAPUSDATIN,
  fields: readonly CorrectableField[] = ['pic'],
  over: Over = {},
): Disposition => ({ type: 'disposition', ...envelope(actor, over), outcome: 'return', fields });
export const rejectLetter = (
  actor: Actor = KAPUSDATIN,
  reason: RejectionReason = 'bukan-pegawai',
  over: Over = {},
): Disposition => ({ type: 'disposition', ...envelope(actor, over), outcome: 'reject', reason });

// 5
export const complete = (actor: Actor = VERIFIKATOR, over: Over & Checked = {}): Completeness => ({
  type: 'completeness',
  checks: CHECKS.registration,
  ...envelope(actor, over),
  outcome: 'complete',
});
export const returnIncomplete = (
  actor: Actor = VERIFIKATOR,
  fields: readonly CorrectableField[] = ['pic'],
  over: Over = {},
): Completeness => ({ type: 'completeness', ...envelope(actor, over), outcome: 'return', fields });
export const rejectIncomplete = (
  actor: Actor = VERIFIKATOR,
  reason: RejectionReason = 'bukan-pegawai',
  over: Over = {},
): Completeness => ({ type: 'completeness', ...envelope(actor, over), outcome: 'reject', reason });

// 10
export const approve = (actor: Actor = VERIFIKATOR, over: Over & Checked = {}): Approval => ({
  type: 'approval',
  checks: CHECKS.approval,
  ...envelope(actor, over),
  outcome: 'approve',
});
export const reactivate = (
  actor: Actor = VERIFIKATOR,
  fields: readonly CorrectableField[] = ['position'],
  over: Over = {},
): Approval => ({ type: 'approval', ...envelope(actor, over), outcome: 'reactivate', fields });
export const rejectApplicant = (
  actor: Actor = VERIFIKATOR,
  reason: RejectionReason = 'bukan-pegawai',
  over: Over = {},
): Approval => ({ type: 'approval', ...envelope(actor, over), outcome: 'reject', reason });

// the applicant's side
export const correct = (
  fields: readonly CorrectableField[] = ['pic'],
  over: Partial<Correction> = {},
): Correction => ({
  ...envelope(OPERATOR, {}),
  newDataVersion: (over.dataVersion ?? 1) + 1,
  unit: SUBMISSION.unit,
  employeeKind: SUBMISSION.employeeKind,
  ...over,
  type: 'correction',
  fields,
});
export const withdraw = (actor: Actor = PEMOHON, over: Over = {}): Of<'withdrawal'> => ({
  type: 'withdrawal',
  ...envelope(actor, over),
});
export const nudge = (actor: Actor = PEMOHON, over: Over = {}): Of<'nudge'> => ({
  type: 'nudge',
  ...envelope(actor, over),
});
export const recall = (actor: Actor = KAPUSDATIN, over: Over = {}): Of<'disposition-recall'> => ({
  type: 'disposition-recall',
  ...envelope(actor, over),
});
/** The reason stands in the note. */
export const hold = (
  actor: Actor = KAPUSDATIN,
  over: Partial<Of<'hold'>> = { noteRef: 'catatan-1' },
): Of<'hold'> => ({ ...envelope(actor, {}), until: '2026-03-30', ...over, type: 'hold' });
export const releaseHold = (actor: Actor = KAPUSDATIN, over: Over = {}): Of<'hold-release'> => ({
  type: 'hold-release',
  ...envelope(actor, over),
});
export const portalWork = (actor: Actor = VERIFIKATOR, over: Over = {}): Of<'portal-work'> => ({
  type: 'portal-work',
  ...envelope(actor, over),
});

// mails that did not arrive
export const resendMail = (
  ref = 'activate/6/1',
  actor: Actor = VERIFIKATOR,
  over: Over = {},
): Of<'mail-resend'> => ({ type: 'mail-resend', ...envelope(actor, over), ref });
export const handleMail = (
  ref = 'activate/6/1',
  actor: Actor = VERIFIKATOR,
  over: Over = { noteRef: 'catatan-1' },
): Of<'mail-handled'> => ({ type: 'mail-handled', ...envelope(actor, over), ref });
export const correctEmail = (
  over: Partial<Of<'email-correction'>> = { noteRef: 'catatan-1' },
): Of<'email-correction'> => ({
  ...envelope(VERIFIKATOR, {}),
  newDataVersion: 2,
  ...over,
  type: 'email-correction',
});

// what the workflow learned
export const recordBounced = (
  ref = 'activate/6/1',
  to: Addressee = 'applicant',
  cause: BounceCause = 'mailbox-unknown',
): Of<'record-bounced'> => ({ type: 'record-bounced', ref, to, cause });
export const recordBsreRegistration = (
  over: Partial<Of<'record-bsre-registration'>> = {},
): Of<'record-bsre-registration'> => ({
  found: false,
  bsreStatus: 'NO_CERTIFICATE',
  ...over,
  type: 'record-bsre-registration',
});
export const recordInformed = (
  mail: MailKind = 'activate',
  over: Partial<Of<'record-informed'>> = {},
): Of<'record-informed'> => ({ type: 'record-informed', mail, recipients: 2, ...over });
export const recordInformFailed = (
  mail: MailKind = 'reminder',
  cause: HaltCause = 'mail-refused',
  over: Partial<Of<'record-inform-failed'>> = {},
): Of<'record-inform-failed'> => ({ type: 'record-inform-failed', mail, cause, ...over });
export const recordActivated = (
  bsreStatus: BsreStatus = 'WAITING_FOR_VERIFICATION',
): Of<'record-activated'> => ({ type: 'record-activated', bsreStatus });
export const recordBsreChange = (bsreStatus: BsreStatus = 'NEW'): Of<'record-bsre-change'> => ({
  type: 'record-bsre-change',
  bsreStatus,
});
export const recordIdentityConfirmed = (): Of<'record-identity-confirmed'> => ({
  type: 'record-identity-confirmed',
  verdicts: { name: 'equal', nip: 'equal' },
});
export const recordIdentityNotConfirmed = (
  because: NotConfirmedReason = 'not-asn',
): Of<'record-identity-not-confirmed'> => ({ type: 'record-identity-not-confirmed', because });
export const requestApproval = (
  simpeg: Of<'request-approval'>['simpeg'] = { name: 'equal' },
): Of<'request-approval'> => ({ type: 'request-approval', simpeg });
export const recordCertificateLate = (): Of<'record-certificate-late'> => ({
  type: 'record-certificate-late',
  dueAt: DUE_AT,
});
export const recordIssued = (validUntil?: string): Of<'record-issued'> => ({
  type: 'record-issued',
  ...(validUntil !== undefined && { validUntil }),
});
export const expire = (wait: 'activation' | 'passphrase' = 'activation'): Of<'expire'> => ({
  type: 'expire',
  wait,
});
export const halt = (cause: HaltCause = 'bsre-account-suspended'): Of<'halt'> => ({ type: 'halt', cause });
export const recordStandardTimeExceeded = (): Of<'record-standard-time-exceeded'> => ({
  type: 'record-standard-time-exceeded',
  dueAt: DUE_AT,
});
export const recordEscalated = (): Of<'record-escalated'> => ({ type: 'record-escalated', dueAt: DUE_AT });
export const recordRefusedSignal = (code = 'wrong-turn'): Of<'record-refused-signal'> => ({
  type: 'record-refused-signal',
  command: 'disposition',
  code,
});

// revocation
export const submitRevocation = (over: Partial<SubmitRevocation> = {}): SubmitRevocation => ({
  type: 'submit-letter',
  commandId: 'perintah-1',
  actor: OPERATOR,
  ...REVOCATION,
  ...over,
});
export const revokeInPortal = (actor: Actor = VERIFIKATOR, over: Over = {}): Of<'portal-revocation'> => ({
  type: 'portal-revocation',
  ...envelope(actor, over),
  outcome: 'revoke',
});
export const keepCertificate = (actor: Actor = VERIFIKATOR, over: Over = {}): Of<'portal-revocation'> => ({
  type: 'portal-revocation',
  ...envelope(actor, over),
  outcome: 'keep',
});
export const recordRevoked = (): Of<'record-revoked'> => ({ type: 'record-revoked' });

// renewal
export const submitRenewal = (over: Partial<SubmitRenewal> = {}): SubmitRenewal => ({
  type: 'submit-letter',
  commandId: 'perintah-1',
  actor: OPERATOR,
  ...RENEWAL,
  ...over,
});
export const recordComparison = (): Of<'record-comparison'> => ({ type: 'record-comparison', ...COMPARISON });
export const recordRenewed = (validUntil = '2028-04-10'): Of<'record-renewed'> => ({
  type: 'record-renewed',
  validUntil,
});
export const recordLapsed = (): Of<'record-lapsed'> => ({ type: 'record-lapsed' });
