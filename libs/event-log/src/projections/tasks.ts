import { isLevel } from '@tte/domain';
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
  const { caseId, caseNumber, waitingOn, step, since, dueAt, overdueSince, unit, nature, receivedAt } = view;
  if (waitingOn === undefined || !isLevel(waitingOn)) return undefined;
  const next: TaskView = {
    caseId,
    caseNumber,
    seq: event.seq,
    post: waitingOn,
    step,
    since,
    ...(dueAt !== undefined && { dueAt }),
    ...(overdueSince !== undefined && { overdueSince }),
    unit,
    nature,
    receivedAt,
  };
  const same = task !== undefined && canonical({ ...task, seq: next.seq }) === canonical(next);
  return same ? task : next;
}
