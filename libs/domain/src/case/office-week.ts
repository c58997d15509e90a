import type { DayHours, OfficeCalendar } from './office-time.js';

const DAY = 24 * 60 * 60_000;

/** The workdays of a calendar with the hours of each, Sunday first. */
export function weekOf(calendar: Omit<OfficeCalendar, 'holidays'>): DayHours[] {
  const { workdays, opensAt, closesAt, otherHours = [] } = calendar;
  return workdays
    .toSorted((one, other) => one - other)
    .map((day) => otherHours.find((other) => other.day === day) ?? { day, opensAt, closesAt });
}

/** A week as a calendar has it. @throws RangeError of a week without a workday */
export function hoursOf(
  week: readonly DayHours[],
): Pick<OfficeCalendar, 'opensAt' | 'closesAt' | 'workdays' | 'otherHours'> {
  const [first] = week;
  if (!first) throw new RangeError('a week without a workday');
  const { opensAt, closesAt } = first;
  const others = week.filter((one) => one.opensAt !== opensAt || one.closesAt !== closesAt);
  const workdays = week.map(({ day }) => day);
  return { opensAt, closesAt, workdays, ...(others.length > 0 && { otherHours: others }) };
}

/**
 * The longest that the office stays closed within a year, in whole days: so that no calendar is kept by which nothing
 * is ever due.
 */
export function longestClosure(
  { workdays, holidays }: Pick<OfficeCalendar, 'workdays' | 'holidays'>,
  year: number,
): number {
  let [longest, present] = [0, 0];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) {
    const date = new Date(day);
    const works = workdays.includes(date.getUTCDay()) && !holidays.includes(date.toISOString().slice(0, 10));
    present = works ? 0 : present + 1;
    longest = Math.max(longest, present);
  }
  return longest;
}
