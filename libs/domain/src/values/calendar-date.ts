/** A date without a time, in the civil calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True for a day that exists: 29 February only in leap years. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  const length = month === 2 && isLeap(year) ? 29 : DAYS[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

/** Reads `YYYY-MM-DD`; undefined when the text is not such a date or the day does not exist. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? date : undefined;
}

const WIB = 7 * 60 * 60_000;

/** The day, `YYYY-MM-DD`, that an instant (ISO 8601) falls on in WIB; empty when the text is no instant. */
export function dayInWib(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? '' : new Date(time + WIB).toISOString().slice(0, 10);
}

/** An instant (ISO 8601) as a short text in WIB, `22-11-2026 14.05 WIB`. @throws RangeError when it is no instant */
export function momentInWib(instant: string): string {
  const [year, month, day, hour, minute] = new Date(Date.parse(instant) + WIB).toISOString().split(/[-T:]/);
  return `${day}-${month}-${year} ${hour}.${minute} WIB`;
}

/** The instant (ISO 8601) at which a day, `YYYY-MM-DD`, begins in WIB. @throws RangeError when it is no date */
export const beginOfDayInWib = (day: string): string => new Date(Date.parse(day) - WIB).toISOString();

/** The instant (ISO 8601) at which a day, `YYYY-MM-DD`, is over in WIB. @throws RangeError when it is no date */
export const endOfDayInWib = (day: string): string =>
  new Date(Date.parse(day) - WIB + 24 * 60 * 60_000).toISOString();
