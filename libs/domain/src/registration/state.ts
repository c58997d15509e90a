import type { RegistrationEvent } from './events.js';
import type { HaltCause } from './evidence.js';
import type { StepNumber } from './sop.js';
import type { CorrectableField, EmployeeKind } from '../values/applicant.js';
import type { LetterNature } from '../values/letter.js';
import type { Actor, Level } from '../values/role.js';

/** What stays true of a case whatever step it is at. */
export interface CaseFacts {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly unit: string;
  readonly nature: LetterNature;
  readonly employeeKind: EmployeeKind;
  readonly letterRef: string;
  /** What the letter's content is compared with whenever it is read. */
  readonly letterCommitment: string;
  /** Version of the applicant's data; every accepted correction brings a higher one. */
  readonly dataVersion: number;
  /** Round of steps 1–5: a new letter begins another. */
  readonly letterRound: number;
  /** Round of steps 7–11: each re-activation begins another. */
  readonly activationRound: number;
  readonly activationRoundLimit: number;
  /** How often the case was returned. */
  readonly returns: number;
  /** Subject who decided at each level in this letter round. */
  readonly decidedBy: Readonly<Partial<Record<Level, string>>>;
  /** The verifikator who found the case complete, and for whom BSrE is then told. */
  readonly checkedBy?: Actor;
  /** A change at BSrE since the last re-activation is proven or stated, so 7 may end. */
  readonly changeSeen: boolean;
  /** Nudges in the present wait. */
  readonly nudges: number;
  /** Ids of commands that were accepted. */
  readonly applied: readonly string[];
  /** Signals that were refused, of any actor. */
  readonly refusedSignals: number;
}

export type DispositionStep = 2 | 3 | 4;
export type InformStep = 6 | 11 | 12 | 14;

/** Where an open case can stand without anything being wrong. */
export type Phase =
  | { readonly status: 'awaiting-disposition'; readonly step: DispositionStep }
  | { readonly status: 'awaiting-completeness'; readonly step: 5 }
  | { readonly status: 'registering'; readonly step: 5 }
  | { readonly status: 'informing'; readonly step: InformStep }
  | { readonly status: 'awaiting-activation'; readonly step: 7 }
  | { readonly status: 'verifying'; readonly step: 8 }
  | { readonly status: 'requesting-approval'; readonly step: 9 }
  | { readonly status: 'awaiting-approval'; readonly step: 10 }
  | { readonly status: 'awaiting-passphrase'; readonly step: 13 }
  | { readonly status: 'awaiting-certificate'; readonly step: 14 };

/** An open case that waits for the applicant's correction, or for a verifikator's work outside. */
export type Interruption =
  | {
      readonly status: 'returned';
      readonly step: DispositionStep | 5;
      readonly fields: readonly CorrectableField[];
      readonly informed: boolean;
    }
  | {
      readonly status: 'halted';
      readonly step: StepNumber;
      readonly cause: HaltCause;
      readonly resume: Phase;
    };

export type ClosedStatus = 'issued' | 'rejected' | 'withdrawn' | 'expired' | 'superseded';

interface Standing {
  /** `seq` of the last event. */
  readonly seq: number;
  /** ISO 8601: since when the case stands here. */
  readonly since: string;
  /** The standard time of this step has passed. */
  readonly overdue: boolean;
  readonly facts: CaseFacts;
}

export type NewCase = { readonly status: 'new'; readonly seq: 0 };
export type OpenCase = Standing & (Phase | Interruption);
export type ClosedCase = Standing & { readonly status: ClosedStatus; readonly step: StepNumber };

/** A registration, folded from its events. */
export type RegistrationState = NewCase | OpenCase | ClosedCase;
export type SubmittedCase = OpenCase | ClosedCase;
export type Status = RegistrationState['status'];

export const initialState: NewCase = { status: 'new', seq: 0 };

const CLOSED: readonly Status[] = ['issued', 'rejected', 'withdrawn', 'expired', 'superseded'];

export const isClosed = (state: RegistrationState): state is ClosedCase => CLOSED.includes(state.status);
export const isOpen = (state: RegistrationState): state is OpenCase =>
  state.status !== 'new' && !isClosed(state);

/** The case moved to another place, with these facts changed. */
export function enter(
  state: SubmittedCase,
  event: RegistrationEvent,
  place: Phase | Interruption | { readonly status: ClosedStatus; readonly step: StepNumber },
  facts: Partial<CaseFacts> = {},
): SubmittedCase {
  return { ...place, seq: event.seq, since: event.at, overdue: false, facts: remember(state, event, facts) };
}

/** The case stays where it stands, with these facts changed. */
export function stay<State extends SubmittedCase>(
  state: State,
  event: RegistrationEvent,
  facts: Partial<CaseFacts> = {},
): State {
  return { ...state, seq: event.seq, facts: remember(state, event, facts) };
}

function remember(state: SubmittedCase, event: RegistrationEvent, facts: Partial<CaseFacts>): CaseFacts {
  const applied =
    event.commandId === undefined ? state.facts.applied : [...state.facts.applied, event.commandId];
  return { ...state.facts, ...facts, applied };
}

/** The phase at which a letter's step is decided. */
export const decisionPhase = (step: DispositionStep | 5): Phase =>
  step === 5 ? { status: 'awaiting-completeness', step } : { status: 'awaiting-disposition', step };
