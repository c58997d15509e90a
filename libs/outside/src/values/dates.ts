import { isCalendarDate, type CalendarDate } from '@tte/domain';

/** Reads a date as the registers write it: `DD-MM-YYYY` or `YYYY-MM-DD`, with `-` or `/`, a time after it ignored. */
export function parseRegisterDate(text: string): CalendarDate | undefined {
  const [first = '', second = '', third = ''] = (text.trim().split(/[T ]/)[0] ?? '').split(/[-/]/);
  const [year, month, day] = first.length === 4 ? [first, second, third] : [third, second, first];
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isCalendarDate(date) ? date : undefined;
}

/** `YYYY-MM-DD` */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day it is in Jakarta (UTC+7, no daylight saving), as `YYYY-MM-DD`. */
export const dayInJakarta = (now: Date): string =>
  new Date(now.getTime() + 7 * 60 * 60_000).toISOString().slice(0, 10);
