/** When the office works. Times are WIB (UTC+7, no daylight saving). */
export interface OfficeCalendar {
  /** Minutes after midnight, WIB. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** 0 is Sunday. */
  readonly workdays: readonly number[];
  /** `YYYY-MM-DD` */
  readonly holidays: readonly string[];
  /** Office minutes that each step of an urgent case has, in place of the SOP's standard time. */
  readonly urgentMinutes: number;
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
  const from = midnight - WIB + calendar.opensAt * MINUTE;
  const until = working ? midnight - WIB + calendar.closesAt * MINUTE : from;
  return { from, until, nextDay: midnight - WIB + DAY };
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
