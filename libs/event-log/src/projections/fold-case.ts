import type { OfficeCalendar } from '@tte/domain';
import type { AccountView, LoggedEvent, TaskView } from '../port.js';
import { foldAccount, foldAccountChange, type AccountChange } from './accounts.js';
import { foldCaseView, type CaseDocument } from './cases.js';
import { foldTask } from './tasks.js';

/** What a run of events makes of a case's projections. */
export interface Projected {
  readonly view: CaseDocument;
  /** Whether any of the events touched the task, even if it is again as it was. */
  readonly taskTouched: boolean;
  /** The account, where these events made it. */
  readonly account?: AccountView;
  /** What these events changed of an account that another case made. */
  readonly accountChange?: AccountChange;
}

/**
 * Folds the next events of a case into all its projections.
 * @returns undefined when there is neither a document nor an event.
 * @throws RangeError when the events do not follow the document.
 */
export function foldCase(
  document: CaseDocument | undefined,
  events: readonly LoggedEvent[],
  office: OfficeCalendar,
): Projected | undefined {
  let view = document;
  let taskTouched = false;
  let account: AccountView | undefined;
  let accountChange: AccountChange | undefined;
  for (const event of events) {
    const next = foldCaseView(view, event, office);
    const task: TaskView | undefined = foldTask(view?.task, event, next);
    taskTouched ||= task !== view?.task;
    account = foldAccount(account, event, next);
    accountChange = foldAccountChange(accountChange, event, next);
    view = task ? { ...next, task } : next;
  }
  return view && { view, taskTouched, ...(account && { account }), ...(accountChange && { accountChange }) };
}
