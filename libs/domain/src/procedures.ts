import * as checks from './case/checks.js';
import { decideBy } from './case/decide.js';
import type { Decision as DecisionOf } from './case/decision.js';
import * as escalation from './case/escalation.js';
import { evolveBy } from './case/evolve.js';
import * as informing from './case/informing.js';
import * as mails from './case/mails.js';
import type { OfficeCalendar } from './case/office-time.js';
import type { Procedure } from './case/procedure.js';
import type { ProcedureName } from './case/procedure-name.js';
import * as rules from './case/rules.js';
import * as sops from './case/sop.js';
import type { Sop, SopStep, StepNumber } from './case/sop.js';
import { initialState, isClosed, type ClosedCase, type NewCase } from './case/state.js';
import * as timelines from './case/timeline.js';
import * as turns from './case/turn.js';
import * as waiting from './case/waiting.js';
import type {
  RegistrationPersonCommand,
  RegistrationSystemCommand,
  SubmitRegistration,
} from './registration/commands.js';
import type { RegistrationEvent } from './registration/events.js';
import { registrationProcedure } from './registration/procedure.js';
import { REGISTRATION_ACTIONS, type RegistrationAction } from './registration/rules.js';
import type { SubmittedRegistration } from './registration/state.js';
import type { RenewalSystemCommand, SubmitRenewal } from './renewal/commands.js';
import type { RenewalEvent } from './renewal/events.js';
import { renewalProcedure } from './renewal/procedure.js';
import { RENEWAL_ACTIONS, type RenewalAction } from './renewal/rules.js';
import type { SubmittedRenewal } from './renewal/state.js';
import type { PortalRevocation, RevocationSystemCommand, SubmitRevocation } from './revocation/commands.js';
import type { RevocationEvent } from './revocation/events.js';
import { revocationProcedure } from './revocation/procedure.js';
import { REVOCATION_ACTIONS, type RevocationAction } from './revocation/rules.js';
import type { SubmittedRevocation } from './revocation/state.js';
import type { Level, Post } from './values/role.js';

/** An event of a case of any SOP. */
export type CaseEvent = RegistrationEvent | RevocationEvent | RenewalEvent;
export type EventType = CaseEvent['type'];
/** The events of a name. */
export type EventOf<Type extends EventType> = Extract<CaseEvent, { readonly type: Type }>;
/** A case of any SOP whose letter was entered. */
export type SubmittedCase = SubmittedRegistration | SubmittedRevocation | SubmittedRenewal;
/** The state of a case of any SOP. */
export type CaseState = NewCase | SubmittedCase;
export type OpenCase = Exclude<SubmittedCase, ClosedCase>;
export type Status = CaseState['status'];
/** Everything that a person can do with a case of some SOP. */
export type Action = RegistrationAction | RevocationAction | RenewalAction;
export const ACTIONS: readonly Action[] = [
  ...new Set([...REGISTRATION_ACTIONS, ...REVOCATION_ACTIONS, ...RENEWAL_ACTIONS]),
];
/** The letter by which a case is opened. */
export type SubmitLetter = SubmitRegistration | SubmitRevocation | SubmitRenewal;
export type PersonCommand = RegistrationPersonCommand | PortalRevocation;
export type SystemCommand = RegistrationSystemCommand | RevocationSystemCommand | RenewalSystemCommand;
export type Command = SubmitLetter | PersonCommand | SystemCommand;
export type Decision = DecisionOf<CaseEvent>;

const PROCEDURES: Readonly<Record<ProcedureName, Procedure>> = {
  registration: registrationProcedure,
  revocation: revocationProcedure,
  renewal: renewalProcedure,
};

const procedureOf = (state: SubmittedCase): Procedure => PROCEDURES[state.facts.procedure];

/** The SOP of a procedure. */
export const sopOf = (procedure: ProcedureName): Sop => PROCEDURES[procedure].sop;

/** The row of a step. @throws RangeError when the SOP has no such step */
export const sopStep = (procedure: ProcedureName, number: StepNumber): SopStep =>
  sops.stepOf(sopOf(procedure), number);

/**
 * Office minutes within which a step is to be done: the SOP's standard time, or the office's own for urgent cases.
 * @throws RangeError when the SOP has no such step
 */
export const standardMinutesOf = (
  {
    procedure,
    step,
    urgent,
  }: {
    readonly procedure: ProcedureName;
    readonly step: StepNumber;
    readonly urgent?: boolean | undefined;
  },
  { urgentMinutes }: Pick<OfficeCalendar, 'urgentMinutes'>,
): number => (urgent ? urgentMinutes : sopStep(procedure, step).standardMinutes);

/**
 * Office minutes from the beginning of a step on after which the post above is told; of urgent cases, twice their own.
 * @throws RangeError when the SOP has no such step
 */
export const escalationMinutesOf = (
  place: Parameters<typeof standardMinutesOf>[0],
  office: Pick<OfficeCalendar, 'urgentMinutes' | 'escalationMinutes'>,
): number =>
  standardMinutesOf(place, office) + (place.urgent ? office.urgentMinutes : office.escalationMinutes);

/** The action that each message takes where it is accepted. */
export const MESSAGE_ACTIONS: Readonly<Record<PersonCommand['type'], Action>> = {
  disposition: 'forward',
  completeness: 'complete',
  approval: 'approve',
  'portal-revocation': 'revoke',
  correction: 'correct',
  withdrawal: 'withdraw',
  nudge: 'nudge',
  'portal-work': 'portal-work',
  'disposition-recall': 'disposition-recall',
  hold: 'hold',
  'hold-release': 'hold-release',
  'mail-resend': 'mail-resend',
  'mail-handled': 'mail-handled',
  'email-correction': 'email-correction',
};

/** The posts that can bring a message to a case of this SOP; none where its cases do not take it. */
export const postsOf = (procedure: ProcedureName, message: PersonCommand['type']): readonly Post[] =>
  PROCEDURES[procedure].rules[MESSAGE_ACTIONS[message]]?.posts ?? [];

/**
 * Judges a command by its case's SOP: the events that it causes, none when it was applied before, or why it is refused.
 * Why: docs/decisions/0001-only-the-workflow-decides.md
 * @param at the workflow's time, ISO 8601; mandates are judged by it and events carry it.
 */
export function decide(command: Command, state: CaseState, at: string): Decision {
  const procedure =
    command.type === 'submit-letter' ? PROCEDURES[command.procedure] : knownProcedureOf(state);
  return decideBy(procedure, command, state, at) as Decision;
}

/** A case without a letter is refused by any SOP alike. */
const knownProcedureOf = (state: CaseState): Procedure =>
  state.status === 'new' ? PROCEDURES.registration : procedureOf(state);

/**
 * Folds one event into the state.
 * @throws UnknownEvent, or RangeError when the event is not the next of its case: a log with a gap or a wrong order.
 */
export function evolve(state: CaseState, event: CaseEvent): SubmittedCase {
  const procedure =
    event.type === 'LetterSubmitted' ? PROCEDURES[event.data.procedure] : knownProcedureOf(state);
  return evolveBy(procedure, state, event) as SubmittedCase;
}

/** The state after these events. */
export const fold = (events: readonly CaseEvent[]): CaseState =>
  events.reduce<CaseState>(evolve, initialState);

/**
 * Folds one event into the timeline of the SOP's steps.
 * @param before the state before the event
 */
export const evolveTimeline = (
  timeline: readonly timelines.TimelineEntry[],
  event: CaseEvent,
  before: CaseState,
): readonly timelines.TimelineEntry[] =>
  timelines.evolveTimeline(knownProcedureOf(before), timeline, event, before);

/** Why an actor may not take an action now, or undefined when they may. */
export const forbids = (state: CaseState, action: Action, asker: rules.Asker, at: string) =>
  rules.forbids(knownProcedureOf(state), state, action, asker, at);

/** The actions that an actor may take now, over the workflow's state or over the log's fold alike. */
export const allowed = (state: CaseState, asker: rules.Asker, at: string): readonly Action[] =>
  rules.allowed(knownProcedureOf(state), state, asker, at) as readonly Action[];

/** Whom an open case waits for; undefined before the letter and after the end. */
export const turnOf = (state: CaseState): turns.Turn | undefined =>
  turns.turnOf(knownProcedureOf(state), state);

/** Officials who may act on a case beside the one whom it waits for. */
export const alsoFor = (state: CaseState): readonly Level[] =>
  isOpen(state) ? procedureOf(state).alsoFor(state) : [];

/** One line in Bahasa Indonesia that says where a case stands. */
export const standingOf = (state: SubmittedCase): string => turns.standingOf(procedureOf(state), state);

/** The verifikator is waited for, and BSrE looked at meanwhile. */
export const looksAtBsre = (state: SubmittedCase): boolean => waiting.looksAtBsre(state);

/** True where the office, and not the applicant or a machine, is waited for within the standard time. */
export const owesTime = (state: SubmittedCase): boolean => waiting.owesTime(procedureOf(state), state);

/** What an official looks at where a case stands, before they decide. */
export const pointsOf = (state: SubmittedCase): readonly checks.PointNow[] =>
  checks.pointsAt(sopOf(state.facts.procedure), state);

/** The fields that a register has otherwise, of what is looked at where a case stands. */
export const differingOf = (state: SubmittedCase): readonly string[] =>
  checks.differingAt(sopOf(state.facts.procedure), state);

/** Who is told when the post that a case waits for stays silent; undefined where the office owes no time. */
export const escalatesTo = (state: SubmittedCase): escalation.Escalated | undefined =>
  escalation.escalatesTo(procedureOf(state), state);

/** True when a mail of this kind is due in this state. */
export const mailIsDue = (state: SubmittedCase, mail: sops.MailKind): boolean =>
  informing.mailIsDue(procedureOf(state), state, mail);

/** The reference of a mail of this kind that is due where the case stands. */
export const dueMailRef = (state: SubmittedCase, mail: sops.MailKind): string =>
  mails.dueMailRef(procedureOf(state), state, mail);

/** What was sent to the applicant in their present wait came back, so the verifikator has to act. */
export const isUnreachable = (state: SubmittedCase): boolean =>
  mails.isUnreachable(procedureOf(state), state);

/** Whom an open case waits for by its SOP, whether or not they know of it. */
export const owedBy = (state: SubmittedCase): Post => procedureOf(state).waitingOn(state);

/**
 * The round to which what happens now belongs.
 * Why: docs/decisions/0008-one-round-number-per-phase.md
 */
export const roundOf = (state: SubmittedCase): number => procedureOf(state).roundOf(state);

/** What tells a mail that is sent now from the earlier ones of its kind and step in the case. */
export const mailRoundOf = (state: SubmittedCase, mail: sops.MailKind): number =>
  procedureOf(state).mailRound(state, mail);

/** Post whose decision a case waits for; undefined where it waits for no official. */
export const deciderOf = (state: CaseState): Level | undefined =>
  state.status === 'new' ? undefined : rules.deciderOf(procedureOf(state), state);

/** A case whose letter was entered and which has not ended. */
export const isOpen = (state: CaseState): state is OpenCase => state.status !== 'new' && !isClosed(state);
