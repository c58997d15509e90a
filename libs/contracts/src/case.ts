import type { OfficeCalendar, CaseEvent, Status, StepNumber, SubmitLetter, ProcedureName } from '@tte/domain';

/** Durations in milliseconds. */
export interface PollSettings {
  readonly initialInterval: number;
  readonly maximumInterval: number;
  readonly backoffCoefficient: number;
}

/** What a case is run with: configuration at its start, kept in its history so that replay needs no other. */
export interface CaseSettings {
  /** Milliseconds that the applicant has at steps 7 and 13. */
  readonly activationWait: number;
  readonly passphraseWait: number;
  /** Milliseconds that BSrE has at step 14 before a verifikator is to ask it. */
  readonly certificateWait: number;
  /** Milliseconds after which the applicant is reminded once, in each of their waits. */
  readonly remindAfter: number;
  /** Milliseconds before a certificate's end at which a holder who is to renew is reminded. */
  readonly remindBeforeEnd: readonly number[];
  readonly poll: PollSettings;
  readonly office: OfficeCalendar;
  /** Refused Signals that are recorded per case; further ones are only logged. */
  readonly refusedSignalLimit: number;
}

/** Argument of each SOP's workflow. */
export interface CaseInput {
  readonly submission: SubmitLetter;
  readonly settings: CaseSettings;
  /**
   * All events of the case that the log holds, in order: the run takes the case up behind the last of them instead of
   * opening it. Only the repair of the log sets it.
   */
  readonly resume?: readonly CaseEvent[];
}

/** Answer of an accepted Update. */
export interface Receipt {
  readonly caseId: string;
  readonly procedure: ProcedureName;
  /** `seq` of the case's last event; a reader that has it has seen the decision. */
  readonly seq: number;
  readonly status: Status;
  readonly step: StepNumber;
}

/** Result of the workflow. */
export interface CaseResult {
  readonly caseId: string;
  readonly status: Status;
  readonly events: number;
}
