import type { HaltCause } from './evidence.js';
import type { MailKind } from './sop.js';
import type { CorrectableField, EmployeeKind } from '../values/applicant.js';
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
/** "I have done it": the applicant's word while they are waited for, which makes the wait look at once. */
export type Nudge = Envelope & { readonly type: 'nudge' };
/** The verifikator has worked in BSrE's portal: look again, or try a halted step again. */
export type PortalWork = Envelope & { readonly type: 'portal-work' };

/** What a person commands in cases of every SOP. */
export type SharedPersonCommand = Disposition | Completeness | Correction | Withdrawal | Nudge | PortalWork;

/** What the workflow of every SOP learns from its activities and timers. */
export type SharedSystemCommand =
  | { readonly type: 'record-informed'; readonly mail: MailKind; readonly recipients: number }
  | { readonly type: 'record-inform-failed'; readonly mail: MailKind; readonly cause: HaltCause }
  | { readonly type: 'halt'; readonly cause: HaltCause }
  | { readonly type: 'record-standard-time-exceeded'; readonly dueAt: string }
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
