import type { TaskView } from '../port.js';
import type { CaseDocument } from '../projections/cases.js';

/**
 * A stored document as the present calendar would have it, where what it says follows from one of the calendars that
 * have been: due times and office minutes are folded by the calendar of their day, and stay until the case goes on.
 * @param views what the events fold to by each calendar, the present one first
 */
export function asWithCalendar(stored: CaseDocument, views: readonly CaseDocument[]): CaseDocument {
  const [now] = views;
  if (!now || views.length === 1) return stored;
  const settled = settling(stored, now, views);
  const periods = stored.waitPeriods.map((period, index) => ({
    ...period,
    ...settled((view) => view?.waitPeriods[index], ['officeMinutes']),
  }));
  return {
    ...stored,
    ...settled((view) => view, ['dueAt', 'overdueSince']),
    waitPeriods: periods,
    ...(stored.task && {
      task: {
        ...stored.task,
        ...settled((view) => view?.task, ['dueAt', 'overdueSince']),
        ...seqOf(stored.task, now.task, stored.seq),
      },
    }),
  };
}

type Settled = Readonly<Record<string, unknown>>;

/** Values that some calendar gives, as the present one gives them. */
const settling =
  (stored: CaseDocument, now: CaseDocument, views: readonly CaseDocument[]) =>
  <Part extends object>(
    partOf: (view: CaseDocument | undefined) => Part | undefined,
    names: readonly (keyof Part & string)[],
  ): Settled =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = (view: CaseDocument) => partOf(view)?.[name];
        return views.some((view) => value(view) === value(stored)) ? [[name, value(now)]] : [];
      }),
    );

/** A task whose due time another calendar moved was touched by an event that would else have left it. */
const seqOf = ({ seq }: TaskView, now: TaskView | undefined, last: number): Partial<TaskView> =>
  now && seq >= now.seq && seq <= last ? { seq: now.seq } : {};
