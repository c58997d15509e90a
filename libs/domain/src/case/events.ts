import type { HaltCause } from './evidence.js';
import type { MailKind, StepNumber } from './sop.js';
import type { CorrectableField, EmployeeKind } from '../values/applicant.js';
import type { Instruction, RejectionReason } from '../values/letter.js';
import type { NumberWarning } from '../values/number-warnings.js';
import type { Actor } from '../values/role.js';

/** The data of the events that the SOPs share, by name. No personal data: references, versions, categories, verdicts. */
export interface SharedEventData {
  // the letter's way
  DispositionForwarded: {
    readonly instruction: Instruction;
    readonly noteRef?: string;
    /** The case had gone on by another official's word; this disposition follows it. */
    readonly followsUp?: true;
  };
  CompletenessConfirmed: { readonly noteRef?: string };
  // return and correction
  ReturnedForCorrection: { readonly fields: readonly CorrectableField[]; readonly noteRef?: string };
  DataCorrected: {
    readonly fields: readonly CorrectableField[];
    readonly dataVersion: number;
    readonly unit: string;
    readonly employeeKind: EmployeeKind;
    /** True when a new letter voids the dispositions. */
    readonly fromTheStart: boolean;
    readonly letterRef?: string;
    readonly letterCommitment?: string;
    /** What is odd about the corrected numbers and was looked at. */
    readonly confirmed?: readonly NumberWarning[];
    readonly noteRef?: string;
  };
  // mails
  ApplicantInformed: { readonly mail: MailKind; readonly recipients: number };
  /** A mail beside the steps could not be delivered; people see it, the case goes on. */
  InformFailed: { readonly mail: MailKind; readonly cause: HaltCause };
  // ends
  Rejected: { readonly reason: RejectionReason; readonly noteRef?: string };
  Withdrawn: { readonly noteRef?: string };
  Superseded: { readonly successor: string; readonly noteRef?: string };
  // beside the steps
  Nudged: Record<never, never>;
  PortalWorkRecorded: { readonly noteRef?: string };
  StepHalted: { readonly cause: HaltCause };
  StandardTimeExceeded: { readonly dueAt: string };
  SignalRefused: { readonly command: string; readonly code: string };
}

/** What every event has beside its type and data. */
export interface EventHead {
  /** Place in the case's log, from 1. */
  readonly seq: number;
  /** ISO 8601, UTC; the workflow's time. */
  readonly at: string;
  readonly actor: Actor;
  readonly step: StepNumber;
  readonly round: number;
  /** The command that caused it, and its id, where a person gave one. */
  readonly command?: string;
  readonly commandId?: string;
  /** Set where the command came as a Signal, or through an operator for the applicant. */
  readonly via?: 'signal' | 'operator';
}

/** The events of these names, out of a table of data. */
export type EventIn<Data, Name extends keyof Data = keyof Data> = {
  [Each in Name]: EventHead & { readonly type: Each; readonly data: Data[Each] };
}[Name];

/** A shared event. */
export type EventOf<Name extends keyof SharedEventData> = EventIn<SharedEventData, Name>;

/** An event of any SOP, as the shared rules see it. */
export interface AnyEvent extends EventHead {
  readonly type: string;
  readonly data: object;
}

/** What a rule produces of these names; `decide` adds where and when, who, and by which command. */
export type DraftIn<Data, Name extends keyof Data = keyof Data> = {
  [Each in Name]: {
    readonly type: Each;
    readonly data: Data[Each];
    /** Where it is not the step at which the case stands. */
    readonly step?: StepNumber;
    /** Where it is not who gave the command. */
    readonly actor?: Actor;
  };
}[Name];

/** A draft of any SOP. */
export interface AnyDraft {
  readonly type: string;
  readonly data: object;
  readonly step?: StepNumber;
  readonly actor?: Actor;
}
