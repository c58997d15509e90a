/** When the office works on a day. Minutes after midnight, WIB. */
export interface OfficeSpan {
  readonly opensAt: number;
  readonly closesAt: number;
}

/** The same of a day of the week. */
export interface DayHours extends OfficeSpan {
  /** 0 is Sunday. */
  readonly day: number;
}

/** When the office works. Times are WIB (UTC+7, no daylight saving). */
export interface OfficeCalendar extends OfficeSpan {
  /** 0 is Sunday. */
  readonly workdays: readonly number[];
  /** Workdays that begin or end at other times than the others, such as a Friday. */
  readonly otherHours?: readonly DayHours[];
  /** `YYYY-MM-DD` */
  readonly holidays: readonly string[];
  /** Office minutes that each step of an urgent case has, in place of the SOP's standard time. */
  readonly urgentMinutes: number;
  /** Office minutes beyond the standard time after which the post above is told. */
  readonly escalationMinutes: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WIB = 7 * 60 * MINUTE;
/** A calendar without a workday in so long has none. */
const HORIZON_DAYS = 400;

/** The office's working span of the WIB day that holds `instant`, or undefined on a day off. Epoch milliseconds. */
function spanOf(instant: number, calendar: OfficeCalendar): { from: number; until: number; nextDay: number } {
  const midnight = Math.floor((instant + WIB) / DAY) * DAY;
  const date = new Date(midnight);
  const working =
    calendar.workdays.includes(date.getUTCDay()) &&
    !calendar.holidays.includes(date.toISOString().slice(0, 10));
  const hours = calendar.otherHours?.find(({ day }) => day === date.getUTCDay()) ?? calendar;
  const from = midnight - WIB + hours.opensAt * MINUTE;
  const until = working ? midnight - WIB + hours.closesAt * MINUTE : from;
  return { from, until, nextDay: midnight - WIB + DAY };
}

/** When the office opens and closes on the day of an instant (ISO 8601) at which it works; undefined while it does not. */
export function officeDayOf(
  at: string,
  calendar: OfficeCalendar,
): { readonly opens: string; readonly closes: string } | undefined {
  const instant = Date.parse(at);
  const { from, until } = spanOf(instant, calendar);
  if (instant < from || instant >= until) return undefined;
  return { opens: new Date(from).toISOString(), closes: new Date(until).toISOString() };
}

/**
 * The instant at which so many minutes of office time have passed.
 * @param from ISO 8601
 * @returns ISO 8601
 * @throws RangeError when the calendar has no working time.
 */
export function addOfficeTime(from: string, minutes: number, calendar: OfficeCalendar): string {
  let left = minutes * MINUTE;
  let instant = Date.parse(from);
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    const span = spanOf(instant, calendar);
    const start = Math.max(instant, span.from);
    const here = Math.max(0, span.until - start);
    if (here > 0 && left <= here) return new Date(start + left).toISOString();
    left -= here;
    instant = span.nextDay;
  }
  throw new RangeError('the office calendar has no working time');
}

/**
 * The latest instant from which so many minutes of office time have passed until another: what has waited since then
 * or longer has waited so long.
 * @param until ISO 8601
 * @returns ISO 8601
 * @throws RangeError when the calendar has no working time.
 */
export function subtractOfficeTime(until: string, minutes: number, calendar: OfficeCalendar): string {
  let left = minutes * MINUTE;
  let instant = Date.parse(until);
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    const span = spanOf(instant, calendar);
    const end = Math.min(instant, span.until);
    const here = Math.max(0, end - span.from);
    if (here > 0 && left <= here) return new Date(end - left).toISOString();
    left -= here;
    // The last instant of the day before.
    instant = span.nextDay - DAY - 1;
  }
  throw new RangeError('the office calendar has no working time');
}

/** Minutes of office time between two instants (ISO 8601); 0 when `until` is not after `from`. */
export function officeMinutesBetween(from: string, until: string, calendar: OfficeCalendar): number {
  const end = Date.parse(until);
  let instant = Date.parse(from);
  let total = 0;
  while (instant < end) {
    const span = spanOf(instant, calendar);
    total += Math.max(0, Math.min(end, span.until) - Math.max(instant, span.from));
    instant = span.nextDay;
  }
  return total / MINUTE;
}
