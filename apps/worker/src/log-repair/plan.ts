import { fold, initialState, isOpen, type CaseEvent, type CaseState } from '@tte/domain';
import { contentOf } from '@tte/event-log';
import type { TakenMessage } from '@tte/temporal';
import type { Run } from './runs.js';

/** What is to be done with one case so that its log and its run agree. */
export interface CasePlan {
  readonly caseId: string;
  readonly run: Run | undefined;
  /** The events of the case once the plan is carried out. */
  readonly events: readonly CaseEvent[];
  /** The last of them, which the log lacks. */
  readonly append: readonly CaseEvent[];
  /** The open run does not know what the log tells: it is ended. */
  readonly terminate: boolean;
  /** A new run takes the case up from the log. */
  readonly resume: boolean;
  /** Decisions that the ended run took in and the log does not hold: people must take them again. */
  readonly lostMessages: readonly TakenMessage[];
  /** `seq` of an event that neither the log nor the run's history holds, though later ones are there. */
  readonly gap?: number;
}

/**
 * Compares a case's log with the history of its last run. In an installation that was never restored every logged event
 * stands in the history, since an activity is in history before it acts; so a log that holds more, or other content,
 * belongs to a run that has gone back, and people were answered from the log.
 * Why: docs/decisions/0051-repair-and-restore.md
 * @param logged all events of the case in the log, in order
 */
export function planCase(caseId: string, logged: readonly CaseEvent[], run: Run | undefined): CasePlan {
  const carried = run?.events ?? [];
  const wentBack = run !== undefined && isBehind(logged, carried);
  const append = wentBack ? [] : carried.filter(({ seq }) => seq > logged.length);
  const gap = append.findIndex(({ seq }, index) => seq !== logged.length + index + 1);
  const whole = gap < 0 ? append : append.slice(0, gap);
  const events = [...logged, ...whole];
  const terminate = run?.open === true && wentBack;
  const needed = needsRun(events);
  return {
    caseId,
    run,
    events,
    append: whole,
    terminate,
    resume: needed && (terminate || run?.open !== true),
    lostMessages: wentBack ? notIn(logged, run.messages) : [],
    ...(gap >= 0 && { gap: events.length + 1 }),
  };
}

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

/** Whether somebody still waits for something: the case is open, or its end was not told to the applicant. */
function needsRun(events: readonly CaseEvent[]): boolean {
  const state = stateOf(events);
  if (isOpen(state)) return true;
  if (state.status !== 'rejected' && state.status !== 'expired') return false;
  return !events.some(
    ({ type, data }) =>
      (type === 'ApplicantInformed' || type === 'InformFailed') && data.mail === state.status,
  );
}

/** The state after these events; that of a new case where there are none. */
export const stateOf = (events: readonly CaseEvent[]): CaseState =>
  events.length === 0 ? initialState : fold(events.map(plain));

/** Without what the log adds. */
export function plain(event: CaseEvent): CaseEvent {
  return JSON.parse(contentOf(event)) as CaseEvent;
}
