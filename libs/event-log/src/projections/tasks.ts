import { alsoFor, isLevel } from '@tte/domain';
import { canonical } from '@tte/mongo';
import type { LoggedEvent, CaseView, TaskView } from '../port.js';

/**
 * Folds an event into what waits for an official: nothing, the task that was there, or another.
 * @param view the case's view after the event.
 * @returns the very task that was given when it stays as it is; its `seq` is that of the event that changed it.
 */
export function foldTask(
  task: TaskView | undefined,
  event: LoggedEvent,
  view: CaseView,
): TaskView | undefined {
  const { state, waitingOn, since, dueAt, overdueSince, unit, nature, urgent, receivedAt } = view;
  if (state.status === 'new' || waitingOn === undefined || !isLevel(waitingOn)) return undefined;
  const also = alsoFor(state);
  const { escalatedTo, heldUntil } = state;
  const next: TaskView = {
    caseId: view.caseId,
    procedure: view.procedure,
    caseNumber: view.caseNumber,
    seq: event.seq,
    letterRef: state.facts.letterRef,
    post: waitingOn,
    ...(also.length > 0 && { also }),
    step: view.step,
    since,
    ...(dueAt !== undefined && { dueAt }),
    ...(overdueSince !== undefined && { overdueSince }),
    ...(escalatedTo && { escalatedTo }),
    ...(heldUntil !== undefined && { heldUntil }),
    unit,
    nature,
    ...(urgent && { urgent }),
    receivedAt,
  };
  const same = task !== undefined && canonical({ ...task, seq: next.seq }) === canonical(next);
  return same ? task : next;
}
