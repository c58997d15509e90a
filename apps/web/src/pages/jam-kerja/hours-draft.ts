import { addOfficeTime, hoursOf, type OfficeCalendar } from '@tte/domain';
import { given } from '../../lists/search-values.js';
import type { DayHours, DayOff, Hours } from './hours-query.js';
import { typedClock } from './weekdays.js';

/**
 * What somebody wants to change, beside what holds: so that it is still theirs when somebody else has changed something
 * meanwhile.
 */
export interface HoursDraft {
  /** The whole week, as it is typed. */
  readonly week?: readonly DayHours[];
  readonly added: readonly DayOff[];
  /** Dates. */
  readonly removed: readonly string[];
}
export const UNCHANGED: HoursDraft = { added: [], removed: [] };

type Kept = Pick<Hours, 'week' | 'daysOff'>;

/** What would hold with the changes: the days in their order, each once. */
export function applied({ week, daysOff }: Kept, draft: HoursDraft): Kept {
  const added = new Map(draft.added.map((day) => [day.date, day]));
  const stays = daysOff.filter(({ date }) => !draft.removed.includes(date) && !added.has(date));
  return {
    week: [...(draft.week ?? week)],
    daysOff: [...stays, ...added.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
  };
}

/** Whether anything would be different. */
export const changes = (kept: Kept, draft: HoursDraft): boolean =>
  JSON.stringify(applied(kept, draft)) !== JSON.stringify({ week: kept.week, daysOff: kept.daysOff });

/** The draft with these days as well. */
export const withDays = (draft: HoursDraft, days: readonly DayOff[]): HoursDraft => ({
  ...draft,
  added: [...draft.added.filter(({ date }) => !days.some((day) => day.date === date)), ...days],
  removed: draft.removed.filter((date) => !days.some((day) => day.date === date)),
});

/** The draft without a day. */
export const withoutDay = (draft: HoursDraft, date: string): HoursDraft => ({
  ...draft,
  added: draft.added.filter((day) => day.date !== date),
  removed: [...draft.removed.filter((one) => one !== date), date],
});

/** Times as they are kept, whatever way they were typed. */
export const typedWeek = (week: readonly DayHours[]): DayHours[] =>
  week.map(({ day, opens, closes }) => ({
    day,
    opens: typedClock(opens) ?? opens,
    closes: typedClock(closes) ?? closes,
  }));

/** What is wrong with the hours of a day; empty where nothing is. */
export function faultsOfDay({ opens, closes }: DayHours): {
  readonly opens?: string;
  readonly closes?: string;
} {
  const [from, until] = [typedClock(opens), typedClock(closes)];
  const isEarly = from !== undefined && until !== undefined && until <= from;
  return given({
    opens: from === undefined ? 'Tulis seperti 07.30.' : undefined,
    closes: until === undefined ? 'Tulis seperti 16.00.' : isEarly ? 'Harus sesudah jam buka.' : undefined,
  });
}

/** What is wrong with a week; undefined where nothing is. */
export function faultOfWeek(week: readonly DayHours[]): string | undefined {
  if (week.length === 0) return 'Pilih paling sedikit satu hari kerja.';
  const isWrong = week.some((day) => Object.keys(faultsOfDay(day)).length > 0);
  return isWrong ? 'Perbaiki jam yang ditandai.' : undefined;
}

/**
 * When something would be due (ISO 8601) that came in then (ISO 8601) and may take so many office minutes; undefined
 * while the hours cannot be counted by.
 */
export function dueAt({ week, daysOff }: Kept, from: string, minutes: number): string | undefined {
  if (faultOfWeek(week) !== undefined || Number.isNaN(Date.parse(from))) return undefined;
  const inMinutes = typedWeek(week).map(({ day, opens, closes }) => ({
    day,
    opensAt: minutesOf(opens),
    closesAt: minutesOf(closes),
  }));
  const calendar: OfficeCalendar = {
    ...hoursOf(inMinutes),
    holidays: daysOff.map(({ date }) => date),
    ...{ urgentMinutes: minutes, escalationMinutes: minutes },
  };
  try {
    return addOfficeTime(from, minutes, calendar);
  } catch {
    return undefined;
  }
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Years to choose from: those that have days off, the present one and the next, in order. */
export const yearsOf = (daysOff: readonly DayOff[], thisYear: number): number[] =>
  [...new Set([...daysOff.map(yearOf), thisYear, thisYear + 1])].toSorted((one, other) => one - other);

export const yearOf = ({ date }: DayOff): number => Number(date.slice(0, 4));

/** The year whose days off are still to be entered: this one, or the next; undefined where both are. */
export const missingYear = (daysOff: readonly DayOff[], thisYear: number): number | undefined =>
  [thisYear, thisYear + 1].find((year) => !daysOff.some((day) => yearOf(day) === year));
