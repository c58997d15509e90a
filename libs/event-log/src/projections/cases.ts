import {
  addOfficeTime,
  evolve,
  evolveTimeline,
  initialState,
  isOpen,
  owesTime,
  standardMinutesOf,
  turnOf,
  type OfficeCalendar,
  type SubmittedCase,
} from '@tte/domain';
import type { LoggedEvent, CaseView, TaskView } from '../port.js';
import { foldWaitPeriods } from './wait-periods.js';

/** A case as it is stored: with the task that it now gives, so that the next fold knows when that changes. */
export type CaseDocument = CaseView & { readonly task?: TaskView };

/**
 * Folds an event into its case's view.
 * @throws RangeError when the event is not the next of its case, or the first is not the letter.
 */
export function foldCaseView(
  document: CaseView | undefined,
  event: LoggedEvent,
  office: OfficeCalendar,
): CaseView {
  const before = document?.state ?? initialState;
  const state = evolve(before, event);
  const { receivedAt, submittedAt } = document ?? receiptOf(event);
  const waitingOn = turnOf(state)?.waitingOn;
  const dueAt = dueAtOf(state, office);
  const overdueSince = state.overdue ? overdueSinceOf(event, document, dueAt) : undefined;
  const { procedure, caseNumber, unit, nature, employeeKind, urgent } = state.facts;
  return {
    caseId: event.caseId,
    procedure,
    caseNumber,
    seq: event.seq,
    status: state.status,
    open: isOpen(state),
    step: state.step,
    ...(waitingOn !== undefined && { waitingOn }),
    since: state.since,
    ...(dueAt !== undefined && { dueAt }),
    ...(overdueSince !== undefined && { overdueSince }),
    unit,
    nature,
    employeeKind,
    ...(urgent && { urgent }),
    receivedAt,
    submittedAt,
    state,
    timeline: evolveTimeline(document?.timeline ?? [], event, before),
    waitPeriods: foldWaitPeriods(document?.waitPeriods ?? [], event, before, state, office),
  };
}

/** Step 1's own time runs from the letter's receipt to its entry. */
function receiptOf(event: LoggedEvent): Pick<CaseView, 'receivedAt' | 'submittedAt'> {
  if (event.type !== 'LetterSubmitted') throw new RangeError(`${event.type} before the letter`);
  return { receivedAt: event.data.receivedAt, submittedAt: event.at };
}

/** What was late before it was forwarded is so again when that is taken back; the office's calendar says since when. */
function overdueSinceOf(
  event: LoggedEvent,
  document: CaseView | undefined,
  dueAt: string | undefined,
): string | undefined {
  if (event.type === 'StandardTimeExceeded') return event.data.dueAt;
  return document?.overdueSince ?? (event.type === 'DispositionRecalled' ? dueAt : undefined);
}

const dueAtOf = (state: SubmittedCase, office: OfficeCalendar): string | undefined =>
  owesTime(state)
    ? addOfficeTime(state.since, standardMinutesOf({ ...state.facts, step: state.step }, office), office)
    : undefined;
