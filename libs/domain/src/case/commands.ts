import type { Checked } from './checks.js';
import type { BounceCause, HaltCause } from './evidence.js';
import type { MailKind } from './sop.js';
import type { Addressee } from './state.js';
import type { CorrectableField, EmployeeKind } from '../values/applicant.js';
import type { CorrectionEvidence } from '../values/correction-evidence.js';
import type { Instruction, RejectionReason } from '../values/letter.js';
import type { NumberWarning } from '../values/number-warnings.js';
import type { Actor } from '../values/role.js';

/** What every command of a person carries. */
export interface Envelope {
  /** Chosen by the caller; the same id again changes nothing and gets the same answer. */
  readonly commandId: string;
  readonly caseId: string;
  /** Version of the applicant's data that the actor was shown. */
  readonly dataVersion: number;
  readonly actor: Actor;
  /** Whether the case is the actor's own, as the gateway resolved it against the vault. */
  readonly ownCase: 'yes' | 'no' | 'unknown';
  /** Free words live in the vault; this refers to them. */
  readonly noteRef?: string;
  readonly via?: 'signal' | 'operator';
}

interface Forward extends Checked {
  readonly outcome: 'forward';
  readonly instruction: Instruction;
}
interface Confirm extends Checked {
  readonly outcome: 'complete';
}
export interface Return {
  readonly outcome: 'return';
  readonly fields: readonly CorrectableField[];
}
export interface Reject {
  readonly outcome: 'reject';
  readonly reason: RejectionReason;
}

/** An official disposes of the letter. */
export type Disposition = Envelope & { readonly type: 'disposition' } & (Forward | Return | Reject);
/** The verifikator checks whether everything is there. */
export type Completeness = Envelope & { readonly type: 'completeness' } & (Confirm | Return | Reject);
/** The applicant's answer to a return; at 10 of a registration the verifikator's own, with what proves it. */
export type Correction = Envelope & {
  readonly type: 'correction';
  /**
   * Under which the vault keeps the corrected data: above every version that it has of the case, gaps allowed. With a
   * corrected NIK the data are the successor's, and nothing refers to it.
   */
  readonly newDataVersion: number;
  readonly fields: readonly CorrectableField[];
  readonly unit: string;
  readonly employeeKind: EmployeeKind;
  readonly letterRef?: string;
  readonly letterCommitment?: string;
  /** What is odd about the corrected numbers and was looked at. */
  readonly confirmed?: readonly NumberWarning[];
  /** With a corrected NIK: the case that takes this one's place. */
  readonly successor?: string;
  /** What proves the verifikator's correction. */
  readonly evidence?: CorrectionEvidence;
};
export type Withdrawal = Envelope & { readonly type: 'withdrawal' };
/** "I have done it": the applicant's word while they are waited for, which makes the wait look at once. */
export type Nudge = Envelope & { readonly type: 'nudge' };
/** The verifikator has worked in BSrE's portal: look again, or try a halted step again. */
export type PortalWork = Envelope & { readonly type: 'portal-work' };

/** An official takes their forwarding back at once. */
export type DispositionRecall = Envelope & { readonly type: 'disposition-recall' };
/** The official whose turn it is cannot decide yet. */
export type Hold = Envelope & {
  readonly type: 'hold';
  /** The day, `YYYY-MM-DD` in WIB, with whose beginning the case comes back. */
  readonly until: string;
};
/** The case comes back before that day. */
export type HoldRelease = Envelope & { readonly type: 'hold-release' };

/** Send a mail again that did not arrive, or may not have. */
export type MailResend = Envelope & { readonly type: 'mail-resend'; readonly ref: string };
/** What the mail was to tell was told otherwise. */
export type MailHandled = Envelope & { readonly type: 'mail-handled'; readonly ref: string };
/** The applicant's address takes no mail; under this version the vault keeps the data with the right one. */
export type EmailCorrection = Envelope & {
  readonly type: 'email-correction';
  readonly newDataVersion: number;
};

/** What a person commands in cases of every SOP. */
export type SharedPersonCommand =
  | Disposition
  | Completeness
  | Correction
  | Withdrawal
  | Nudge
  | PortalWork
  | DispositionRecall
  | Hold
  | HoldRelease
  | MailResend
  | MailHandled
  | EmailCorrection;

/** What the workflow of every SOP learns from its activities and timers. */
export type SharedSystemCommand =
  | {
      readonly type: 'record-informed';
      readonly mail: MailKind;
      readonly recipients: number;
      readonly ref?: string;
      readonly unconfirmed?: true;
    }
  | {
      readonly type: 'record-inform-failed';
      readonly mail: MailKind;
      readonly cause: HaltCause;
      readonly ref?: string;
    }
  | {
      readonly type: 'record-bounced';
      readonly ref: string;
      readonly to: Addressee;
      readonly cause: BounceCause;
    }
  | { readonly type: 'halt'; readonly cause: HaltCause }
  | { readonly type: 'record-standard-time-exceeded'; readonly dueAt: string }
  | { readonly type: 'record-escalated'; readonly dueAt: string }
  | { readonly type: 'record-refused-signal'; readonly command: string; readonly code: string };

/** A shared system command by its name. */
export type SharedSystem<Type extends SharedSystemCommand['type']> = Extract<
  SharedSystemCommand,
  { readonly type: Type }
>;

/** A command of any SOP, as the frame sees it. */
export interface AnyCommand {
  readonly type: string;
  readonly commandId?: string;
}
/** A person's command of any SOP, as the frame sees it. */
export type AnyPersonCommand = Envelope & { readonly type: string; readonly outcome?: string };
