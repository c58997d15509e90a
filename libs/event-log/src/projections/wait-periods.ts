import {
  isOpen,
  officeMinutesBetween,
  owedBy,
  owesTime,
  type OfficeCalendar,
  type CaseState,
} from '@tte/domain';
import type { LoggedEvent, WaitPeriod } from '../port.js';

/**
 * Folds an event into the wait periods of a case: one ends when the case moves on. What machines of this system did is left
 * out, it takes seconds. Where a forwarding was taken back, the period that it had ended goes on.
 * @param before the state before the event
 * @param after the state after it
 */
export function foldWaitPeriods(
  waitPeriods: readonly WaitPeriod[],
  event: LoggedEvent,
  before: CaseState,
  after: CaseState,
  office: OfficeCalendar,
): readonly WaitPeriod[] {
  const ended = endedPeriod(event, before, after);
  if (ended && event.type === 'DispositionRecalled') return waitPeriods.slice(0, -1);
  if (!ended) return waitPeriods;
  const officeMinutes = Math.round(officeMinutesBetween(ended.from, event.at, office));
  return [...waitPeriods, { ...ended, until: event.at, officeMinutes }];
}

function endedPeriod(
  event: LoggedEvent,
  before: CaseState,
  after: CaseState,
): Omit<WaitPeriod, 'until' | 'officeMinutes'> | undefined {
  if (event.type === 'LetterSubmitted') {
    return {
      procedure: event.data.procedure,
      step: 1,
      waitingOn: 'operator',
      from: event.data.receivedAt,
      owed: true,
    };
  }
  if (before.status === 'new' || after.status === 'new' || !isOpen(before)) return undefined;
  const waitingOn = owedBy(before);
  if (waitingOn === 'sistem') return undefined;
  if (after.since === before.since && after.status === before.status) return undefined;
  const { procedure, urgent } = before.facts;
  return {
    procedure,
    step: before.step,
    waitingOn,
    from: before.since,
    owed: owesTime(before),
    ...(urgent && { urgent }),
  };
}
