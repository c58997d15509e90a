import type { AnyEvent } from './events.js';
import type { BounceCause, FieldVerdicts, HaltCause, LetterEntry, SimpegSilence } from './evidence.js';
import type { ProcedureName } from './procedure-name.js';
import type { MailKind, StepNumber } from './sop.js';
import type { CorrectableField, EmployeeKind } from '../values/applicant.js';
import type { LetterNature } from '../values/letter.js';
import type { Actor, Level, Post } from '../values/role.js';

/** The PIC alone: the applicant can read no mail any more. One without an e-mail leaves the applicant's address. */
export type MailTo = 'pic';

/** Whose address a mail went to. */
export type Addressee = 'applicant' | 'pic';

/** How a mail stands; `unconfirmed`, `failed` and `bounced` want somebody to do something. */
export const MAIL_STATES = [
  'accepted',
  'unconfirmed',
  'failed',
  'bounced',
  'resending',
  'resent',
  'handled',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** One mail of a case, and how it stands. */
export interface CaseMail {
  /** Its reference within the case. */
  readonly ref: string;
  readonly mail: MailKind;
  /** The step for which it was sent. */
  readonly step: StepNumber;
  readonly state: MailState;
  /** ISO 8601: when it was sent or tried, as the case learned it. */
  readonly sentAt: string;
  /** ISO 8601: since when it stands so. */
  readonly since: string;
  /** The version of the data by which it was addressed. */
  readonly dataVersion: number;
  /** How many addresses the server took it for. */
  readonly recipients?: number;
  /** Why it failed. */
  readonly cause?: HaltCause;
  /** Whose address it came back from, and why. */
  readonly bounces?: Readonly<Partial<Record<Addressee, BounceCause>>>;
}

/** The latest correction of a case's data. */
export interface Corrected {
  /** ISO 8601 */
  readonly at: string;
  /** Who brought it: the applicant, an operator for them, or the verifikator, who found it wrong. */
  readonly by: Post;
  readonly fields: readonly CorrectableField[];
  /** The applicant has not been told by mail yet that it came in. */
  readonly receiptDue?: true;
}

/** What registers said of an applicant or holder, field by field. */
export interface Compared {
  readonly simpeg?: FieldVerdicts;
  readonly siAsn?: FieldVerdicts;
}

/** What stays true of a case whatever step it is at. */
export interface CaseFacts {
  readonly procedure: ProcedureName;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly unit: string;
  readonly nature: LetterNature;
  readonly employeeKind: EmployeeKind;
  /** Its steps have the office's time for urgent cases. */
  readonly urgent?: boolean;
  /** Who gets the case's mails, where not the applicant with a copy to the PIC. */
  readonly mailTo?: MailTo;
  readonly letterRef: string;
  /** What the letter's content is compared with whenever it is read. */
  readonly letterCommitment: string;
  /** Version of the applicant's data; every accepted correction brings a higher one. */
  readonly dataVersion: number;
  readonly corrected?: Corrected;
  /** What the registers say of the data that are compared now. */
  readonly compared?: Compared;
  /** The case's mails, in the order in which they were tried. */
  readonly mails: readonly CaseMail[];
  /** Round of the letter: a new letter begins another. */
  readonly letterRound: number;
  /** How often the case was returned. */
  readonly returns: number;
  /** Subject who decided at each level in this letter round. */
  readonly decidedBy: Readonly<Partial<Record<Level, string>>>;
  /** The verifikator who found the case complete, and for whom the system then acts. */
  readonly checkedBy?: Actor;
  /** Nudges in the present wait. */
  readonly nudges: number;
  /** Ids of commands that were accepted. */
  readonly applied: readonly string[];
  /** Signals that were refused, of any actor. */
  readonly refusedSignals: number;
}

/** Where a case stands: each SOP has its own statuses beside the shared ones. */
export interface Place {
  readonly status: string;
  readonly step: StepNumber;
}

export type DispositionStep = 2 | 3 | 4;
export type LetterStep = DispositionStep | 5;

/** Where the verifikator looks whether everything is there. */
export const LAST_CHECK_OF_A_LETTER = 5;

/** The way of a letter to the verifikator, which the SOPs share. */
export type LetterPhase =
  | { readonly status: 'awaiting-disposition'; readonly step: DispositionStep }
  | { readonly status: 'awaiting-completeness'; readonly step: 5 };

/** The case waits for the applicant's correction. */
export interface Returned {
  readonly status: 'returned';
  readonly step: LetterStep;
  readonly fields: readonly CorrectableField[];
  readonly informed: boolean;
}

/** The case waits for a verifikator's work outside, and then goes on where it stood. */
export interface Halted<Phase extends Place = Place> {
  readonly status: 'halted';
  readonly step: StepNumber;
  readonly cause: HaltCause;
  readonly resume: Phase;
}

/** Every way in which a case of some SOP ends. */
export const CLOSED_STATUSES = [
  'issued',
  'revoked',
  'kept',
  'renewed',
  'lapsed',
  'rejected',
  'withdrawn',
  'expired',
  'superseded',
] as const;
export type ClosedStatus = (typeof CLOSED_STATUSES)[number];

/** The latest disposition that forwarded a letter, as long as nothing has been decided since. */
export interface Forwarded {
  readonly step: StepNumber;
  /** ISO 8601 */
  readonly at: string;
  readonly post: Level;
  readonly subject: string;
  /** Who had decided at that level before. */
  readonly former?: string;
  /** Where and how the case stood, where it has moved. */
  readonly before?: Place & Omit<Standing, 'seq' | 'facts' | 'forwarded'>;
}

/** What every case has beside its place. */
export interface Standing<Facts extends CaseFacts = CaseFacts> {
  /** `seq` of the last event. */
  readonly seq: number;
  /** ISO 8601: since when the case stands here. */
  readonly since: string;
  /** The standard time of this step has passed. */
  readonly overdue: boolean;
  /** So has the second limit: this post was told. */
  readonly escalatedTo?: Level | 'operator';
  /** ISO 8601: until when the official whose turn it is has put the case on hold, or had. */
  readonly heldUntil?: string;
  readonly forwarded?: Forwarded;
  readonly facts: Facts;
}

export type NewCase = { readonly status: 'new'; readonly seq: 0 };
/** A case of any SOP, as the shared rules see it. */
export type AnyCase<Facts extends CaseFacts = CaseFacts> = Standing<Facts> & Place;
export type ClosedCase<
  Facts extends CaseFacts = CaseFacts,
  Status extends ClosedStatus = ClosedStatus,
> = Standing<Facts> & { readonly status: Status; readonly step: StepNumber };

export const initialState: NewCase = { status: 'new', seq: 0 };

const CLOSED: ReadonlySet<string> = new Set(CLOSED_STATUSES);

export const isClosed = <State extends NewCase | AnyCase>(state: State): state is State & ClosedCase =>
  CLOSED.has(state.status);
export const isReturned = <State extends AnyCase>(state: State): state is State & Returned =>
  state.status === 'returned';
export const isHalted = <State extends AnyCase>(state: State): state is State & Halted =>
  state.status === 'halted';

/** The case moved to another place, with these facts changed. */
export function enter<Facts extends CaseFacts, const To extends Place>(
  state: Standing<Facts>,
  event: AnyEvent,
  place: To,
  facts: Partial<Facts> = {},
): Standing<Facts> & To {
  return { ...place, seq: event.seq, since: event.at, overdue: false, facts: remember(state, event, facts) };
}

/** The case stays where it stands, with these facts changed. */
export function stay<State extends Standing>(
  state: State,
  event: AnyEvent,
  facts: Partial<State['facts']> = {},
): State {
  return { ...state, seq: event.seq, facts: remember(state, event, facts) };
}

function remember<Facts extends CaseFacts>(
  state: Standing<Facts>,
  event: AnyEvent,
  facts: Partial<Facts>,
): Facts {
  const applied =
    event.commandId === undefined ? state.facts.applied : [...state.facts.applied, event.commandId];
  return { ...state.facts, ...facts, applied };
}

/** The phase at which a letter's step is decided. */
export const decisionPhase = (step: LetterStep): LetterPhase =>
  step === 5 ? { status: 'awaiting-completeness', step } : { status: 'awaiting-disposition', step };

/** What registers say now, and what of it was said before; SIMPEG may say nothing. */
export const comparedBy = (
  simpeg: FieldVerdicts | SimpegSilence | undefined,
  siAsn: FieldVerdicts | undefined,
): { readonly compared: Compared } => ({
  compared: { ...(typeof simpeg === 'object' && { simpeg }), ...(siAsn && { siAsn }) },
});

/** A correction that has just come in: its receipt is due. */
export const correctedBy = (
  { at, actor }: Pick<AnyEvent, 'at' | 'actor'>,
  fields: readonly CorrectableField[],
): Corrected => ({ at, by: actor.post, fields, receiptDue: true });

/** Where a case begins: the letter is with the first official. */
export function letterReceived<Facts extends CaseFacts>(
  event: AnyEvent,
  own: Omit<Facts, keyof Omit<CaseFacts, 'checkedBy' | 'urgent' | 'mailTo' | 'corrected' | 'compared'>>,
): Standing<Facts> & LetterPhase {
  const { procedure, caseId, caseNumber, unit, nature, employeeKind, letterRef, letterCommitment } =
    event.data as CaseFacts;
  const { corrects } = event.data as LetterEntry;
  const shared: CaseFacts = {
    ...{ procedure, caseId, caseNumber, unit, nature, employeeKind, letterRef, letterCommitment },
    dataVersion: 1,
    mails: [],
    letterRound: 1,
    returns: 0,
    decidedBy: {},
    nudges: 0,
    applied: event.commandId === undefined ? [] : [event.commandId],
    refusedSignals: 0,
    ...(corrects && { corrected: correctedBy(event, corrects) }),
  };
  return {
    ...decisionPhase(2),
    seq: event.seq,
    since: event.at,
    overdue: false,
    facts: { ...shared, ...own } as unknown as Facts,
  };
}
