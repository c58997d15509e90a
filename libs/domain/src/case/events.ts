import type { Checked } from './checks.js';
import type { BounceCause, HaltCause } from './evidence.js';
import type { MailKind, StepNumber } from './sop.js';
import type { Addressee } from './state.js';
import type { CorrectableField, EmployeeKind } from '../values/applicant.js';
import type { CorrectionEvidence } from '../values/correction-evidence.js';
import type { Instruction, RejectionReason } from '../values/letter.js';
import type { NumberWarning } from '../values/number-warnings.js';
import type { Actor, Level } from '../values/role.js';

/** The data of the events that the SOPs share, by name. No personal data: references, versions, categories, verdicts. */
export interface SharedEventData {
  // the letter's way
  DispositionForwarded: Checked & {
    readonly instruction: Instruction;
    readonly noteRef?: string;
    /** The case had gone on by another official's word; this disposition follows it. */
    readonly followsUp?: true;
  };
  /** Whoever forwarded the letter has taken that back; the case stands as it stood. */
  DispositionRecalled: { readonly noteRef?: string };
  CompletenessConfirmed: Checked & { readonly noteRef?: string };
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
    /** What proves a correction of the verifikator. */
    readonly evidence?: CorrectionEvidence;
    readonly noteRef?: string;
  };
  // mails
  ApplicantInformed: {
    readonly mail: MailKind;
    readonly recipients: number;
    /** Which mail it is, where it is not the one that is due where the case stands. */
    readonly ref?: string;
    /** The connection broke after the message's first byte: nobody knows whether it arrived. */
    readonly unconfirmed?: true;
  };
  /** A mail beside the steps could not be delivered; people see it, the case goes on. */
  InformFailed: { readonly mail: MailKind; readonly cause: HaltCause; readonly ref?: string };
  /** A mail came back: one that had been taken, told later. */
  MailBounced: {
    readonly ref: string;
    readonly mail: MailKind;
    readonly to: Addressee;
    readonly cause: BounceCause;
  };
  MailResendAsked: { readonly ref: string; readonly mail: MailKind; readonly noteRef?: string };
  MailHandled: { readonly ref: string; readonly mail: MailKind; readonly noteRef?: string };
  /** The verifikator has put the applicant's right address into the data, in this version. */
  EmailCorrected: { readonly dataVersion: number; readonly noteRef?: string };
  // ends
  Rejected: { readonly reason: RejectionReason; readonly noteRef?: string };
  Withdrawn: { readonly noteRef?: string };
  Superseded: { readonly successor: string; readonly noteRef?: string };
  // beside the steps
  Nudged: Record<never, never>;
  PortalWorkRecorded: { readonly noteRef?: string };
  /** The official whose turn it is cannot decide before this day, `YYYY-MM-DD`; the note says why. */
  PutOnHold: { readonly until: string; readonly noteRef?: string };
  HoldReleased: { readonly noteRef?: string };
  StepHalted: { readonly cause: HaltCause };
  /** The standard time is over: those who can decide are reminded. */
  StandardTimeExceeded: { readonly dueAt: string };
  /** So is the second limit, at `dueAt`: the post above is told. */
  Escalated: { readonly to: Level | 'operator'; readonly dueAt: string };
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
