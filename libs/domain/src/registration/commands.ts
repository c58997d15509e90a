import type { Envelope, Reject, SharedPersonCommand, SharedSystemCommand } from '../case/commands.js';
import type { Checked } from '../case/checks.js';
import type { FieldVerdicts, SimpegSilence } from '../case/evidence.js';
import type { CorrectableField } from '../values/applicant.js';
import type { BsreStatus } from '../values/bsre-status.js';
import type { Actor } from '../values/role.js';
import type { NotConfirmedReason, RegistrationEntry } from './evidence.js';

interface Approve extends Checked {
  readonly outcome: 'approve';
}
interface Reactivate extends Checked {
  readonly outcome: 'reactivate';
  readonly fields: readonly CorrectableField[];
}

/** 1 */
export interface SubmitRegistration extends RegistrationEntry {
  readonly type: 'submit-letter';
  readonly commandId: string;
  readonly actor: Actor;
}
/** 10; a rejection is also how a verifikator ends a halted step. */
export type Approval = Envelope & { readonly type: 'approval' } & (Approve | Reactivate | Reject);

export type RegistrationPersonCommand = SharedPersonCommand | Approval;

/** What the workflow learned from its activities and timers. */
export type RegistrationSystemCommand =
  | SharedSystemCommand
  | { readonly type: 'record-bsre-registration'; readonly found: boolean; readonly bsreStatus: BsreStatus }
  | { readonly type: 'record-bsre-change'; readonly bsreStatus: BsreStatus }
  | { readonly type: 'record-activated'; readonly bsreStatus: BsreStatus }
  | { readonly type: 'record-identity-confirmed'; readonly verdicts: FieldVerdicts }
  | {
      readonly type: 'record-identity-not-confirmed';
      readonly because: NotConfirmedReason;
      readonly verdicts?: FieldVerdicts;
    }
  | { readonly type: 'request-approval'; readonly simpeg: FieldVerdicts | SimpegSilence }
  | { readonly type: 'record-certificate-late'; readonly dueAt: string }
  | { readonly type: 'record-issued'; readonly validUntil?: string }
  | { readonly type: 'expire'; readonly wait: 'activation' | 'passphrase' };

/** A system command by its name. */
export type SystemOf<Type extends RegistrationSystemCommand['type']> = Extract<
  RegistrationSystemCommand,
  { readonly type: Type }
>;

export type RegistrationCommand = SubmitRegistration | RegistrationPersonCommand | RegistrationSystemCommand;
