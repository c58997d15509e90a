import { fold, initialState, isOpen, type CaseEvent, type CaseState } from '@tte/domain';
import { contentOf } from '@tte/event-log';
import type { TakenMessage } from '@tte/temporal';
import { inOrder, knowing, type Run } from './runs.js';

/** What is to be done with one case so that its log and its runs agree. */
export interface CasePlan {
  readonly caseId: string;
  /** The last run of the case itself. */
  readonly run: Run | undefined;
  /** The events of the case once the plan is carried out. */
  readonly events: readonly CaseEvent[];
  /** The last of them, which the log lacks. */
  readonly append: readonly CaseEvent[];
  /** Open runs that do not know what the log tells: they are ended. */
  readonly terminate: readonly Run[];
  /** A new run takes the case up from the log: the case itself, or, of one that has ended, its mails. */
  readonly resume: 'case' | 'mails' | undefined;
  /** Decisions that the ended runs took in and the log does not hold: people must take them again. */
  readonly lostMessages: readonly TakenMessage[];
  /** `seq` of an event that neither the log nor the history of a run holds, though later ones are there. */
  readonly gap?: number;
}

/**
 * Compares a case's log with the histories of its runs. In an installation that was never restored every logged event
 * stands in the history, since an activity is in history before it acts; so a log that holds more, or other content,
 * belongs to a run that has gone back, and people were answered from the log.
 * Why: docs/decisions/0051-repair-and-restore.md
 * @param logged all events of the case in the log, in order
 */
export function planCase(caseId: string, logged: readonly CaseEvent[], runs: readonly Run[]): CasePlan {
  const known = knowing(runs) ?? inOrder(runs).at(-1);
  const run = inOrder(runs).findLast(({ input }) => input !== undefined);
  const carried = known?.events ?? [];
  const wentBack = known !== undefined && hasGoneBack(logged, known);
  const append = wentBack ? [] : carried.filter(({ seq }) => seq > logged.length);
  const gap = append.findIndex(({ seq }, index) => seq !== logged.length + index + 1);
  const whole = gap < 0 ? append : append.slice(0, gap);
  const events = [...logged, ...whole];
  const terminate = runs.filter((one) => one.open && hasGoneBack(logged, one));
  const goesOn = runs.some((one) => one.open && !terminate.includes(one));
  return {
    caseId,
    run,
    events,
    append: whole,
    terminate,
    resume: goesOn ? undefined : neededRun(events),
    lostMessages: wentBack ? notIn(logged, known.messages) : [],
    ...(gap >= 0 && { gap: events.length + 1 }),
  };
}

/** A run for the mails that has not read the log yet will know all that it holds. */
const hasGoneBack = (logged: readonly CaseEvent[], { input, events }: Run): boolean =>
  (input !== undefined || events.length > 0) && isBehind(logged, events);

function isBehind(logged: readonly CaseEvent[], carried: readonly CaseEvent[]): boolean {
  if (logged.length > (carried.at(-1)?.seq ?? 0)) return true;
  return carried.some((event) => {
    const known = logged[event.seq - 1];
    return known !== undefined && contentOf(known) !== contentOf(event);
  });
}

const notIn = (logged: readonly CaseEvent[], messages: readonly TakenMessage[]) => {
  const known = new Set(logged.map(({ commandId }) => commandId));
  return messages.filter(({ commandId }) => !known.has(commandId));
};

/** Which run somebody still waits for: the case is open, its end was not told, or a mail is to be sent once more. */
function neededRun(events: readonly CaseEvent[]): CasePlan['resume'] {
  const state = stateOf(events);
  if (isOpen(state) || !isTold(state, events)) return 'case';
  if (state.status === 'new') return undefined;
  return state.facts.mails.some((mail) => mail.state === 'resending') ? 'mails' : undefined;
}

/** Whether the applicant was told of the end, where its SOP's run tells them. */
function isTold({ status }: CaseState, events: readonly CaseEvent[]): boolean {
  if (!TOLD_ENDS.some((end) => end === status)) return true;
  return events.some(
    ({ type, data }) => (type === 'ApplicantInformed' || type === 'InformFailed') && data.mail === status,
  );
}

/** Ends that a mail of their own tells of. */
export const TOLD_ENDS = ['rejected', 'expired', 'lapsed'] as const;

/** The state after these events; that of a new case where there are none. */
export const stateOf = (events: readonly CaseEvent[]): CaseState =>
  events.length === 0 ? initialState : fold(events.map(plain));

/** Without what the log adds. */
export function plain(event: CaseEvent): CaseEvent {
  return JSON.parse(contentOf(event)) as CaseEvent;
}
