import type { FieldVerdicts, HaltCause, LetterEntry, NotConfirmedReason, SimpegSilence } from './evidence.js';
import type { MailKind } from './sop.js';
import type { CorrectableField, EmployeeKind } from '../values/applicant.js';
import type { BsreStatus } from '../values/bsre-status.js';
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

interface Forward {
  readonly outcome: 'forward';
  readonly instruction: Instruction;
}
interface Confirm {
  readonly outcome: 'complete';
}
interface Return {
  readonly outcome: 'return';
  readonly fields: readonly CorrectableField[];
}
interface Reject {
  readonly outcome: 'reject';
  readonly reason: RejectionReason;
}
interface Approve {
  readonly outcome: 'approve';
}
interface Reactivate {
  readonly outcome: 'reactivate';
  readonly fields: readonly CorrectableField[];
}

/** 1 */
export interface SubmitLetter extends LetterEntry {
  readonly type: 'submit-letter';
  readonly commandId: string;
  readonly actor: Actor;
}
/** 2, 3, 4 */
export type Disposition = Envelope & { readonly type: 'disposition' } & (Forward | Return | Reject);
/** 5 */
export type Completeness = Envelope & { readonly type: 'completeness' } & (Confirm | Return | Reject);
/** 10; a rejection is also how a verifikator ends a halted step. */
export type Approval = Envelope & { readonly type: 'approval' } & (Approve | Reactivate | Reject);
/** The applicant's answer to a return. */
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
};
export type Withdrawal = Envelope & { readonly type: 'withdrawal' };
/** "I have done it": the applicant's word at 7 and 13, which makes the wait look at once. */
export type Nudge = Envelope & { readonly type: 'nudge' };
/** The verifikator has worked in BSrE's portal: look again, or try a halted step again. */
export type PortalWork = Envelope & { readonly type: 'portal-work' };

export type PersonCommand =
  Disposition | Completeness | Approval | Correction | Withdrawal | Nudge | PortalWork;

/** What the workflow learned from its activities and timers. */
export type SystemCommand =
  | { readonly type: 'record-bsre-registration'; readonly found: boolean; readonly bsreStatus: BsreStatus }
  | { readonly type: 'record-informed'; readonly mail: MailKind; readonly recipients: number }
  | { readonly type: 'record-bsre-change'; readonly bsreStatus: BsreStatus }
  | { readonly type: 'record-activated'; readonly bsreStatus: BsreStatus }
  | { readonly type: 'record-identity-confirmed'; readonly verdicts: FieldVerdicts }
  | {
      readonly type: 'record-identity-not-confirmed';
      readonly because: NotConfirmedReason;
      readonly verdicts?: FieldVerdicts;
    }
  | { readonly type: 'request-approval'; readonly simpeg: FieldVerdicts | SimpegSilence }
  | { readonly type: 'record-issued'; readonly validUntil?: string }
  | { readonly type: 'expire'; readonly wait: 'activation' | 'passphrase' }
  | { readonly type: 'halt'; readonly cause: HaltCause }
  | { readonly type: 'record-inform-failed'; readonly mail: MailKind; readonly cause: HaltCause }
  | { readonly type: 'record-standard-time-exceeded'; readonly dueAt: string }
  | {
      readonly type: 'record-refused-signal';
      readonly command: PersonCommand['type'];
      readonly code: string;
    };

export type Command = SubmitLetter | PersonCommand | SystemCommand;
