import { dayInWib, isHeld } from '@tte/domain';
import type { StoredClaim } from '../claims/claim-store.js';
import type { InboxInput } from './inbox.schema.js';
import type { OpenTask } from './task-board.js';

/** What the filters are judged by, beside the tasks. */
export interface FilterContext {
  readonly subject: string;
  /** ISO 8601 */
  readonly now: string;
  readonly claims: ReadonlyMap<string, StoredClaim>;
  /** Whether a task is among what was searched for. */
  readonly found: (task: OpenTask) => boolean;
}

/** Tasks by where they stand. */
export interface Counts {
  readonly total: number;
  readonly overdue: number;
  readonly held: number;
  readonly byStep: Readonly<Record<string, number>>;
  readonly byPost: Readonly<Record<string, number>>;
}

const isOverdue = ({ overdueAt }: OpenTask, now: string): boolean =>
  overdueAt !== undefined && overdueAt <= now;

/** An instant within days of WIB, both included. */
const within = (instant: string, from: string | undefined, until: string | undefined): boolean => {
  if (from === undefined && until === undefined) return true;
  const day = dayInWib(instant);
  return (from ?? day) <= day && day <= (until ?? day);
};

/** The tasks that a filter leaves, with counts that its `post` and `step` do not change, so that they can be chosen by them. */
export function selectTasks(
  tasks: readonly OpenTask[],
  filter: InboxInput,
  { subject, now, claims, found }: FilterContext,
): { readonly tasks: readonly OpenTask[]; readonly counts: Counts } {
  const decided = new Map(filter.decided?.map(({ caseId, seq }) => [caseId, seq]));
  const holders = (task: OpenTask) => claims.get(task.caseId)?.subject;
  const left = tasks.filter(
    (task) =>
      task.seq >= (decided.get(task.caseId) ?? 0) &&
      (filter.unit?.includes(task.unit) ?? true) &&
      (filter.nature ?? task.nature) === task.nature &&
      (filter.overdue === undefined || isOverdue(task, now) === filter.overdue) &&
      (filter.held === undefined || isHeld(task, now) === filter.held) &&
      (filter.claimed === 'all' || holders(task) === (filter.claimed === 'mine' ? subject : undefined)) &&
      within(task.since, filter.sinceFrom, filter.sinceUntil) &&
      within(task.receivedAt, filter.receivedFrom, filter.receivedUntil) &&
      found(task),
  );
  const counts = {
    total: left.length,
    overdue: left.filter((task) => isOverdue(task, now)).length,
    held: left.filter((task) => isHeld(task, now)).length,
    byStep: countBy(left, ({ step }) => step),
    byPost: countBy(left, ({ post }) => post),
  };
  const { post, step } = filter;
  return {
    counts,
    tasks: left.filter((task) => (post ?? task.post) === task.post && (step ?? task.step) === task.step),
  };
}

const countBy = (
  tasks: readonly OpenTask[],
  key: (task: OpenTask) => string | number,
): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(tasks, key)].map(([name, group]) => [name, group.length]));
