import { dayInWib, parseIsoDate } from '@tte/domain';

/** WIB is UTC+7, without daylight saving. */
const WIB = '+07:00';
const DAY_MS = 24 * 60 * 60_000;
/** SE BKN 1/SE/I/2021: a stand-in serves for three months at most; an extension is an order of its own. */
const MONTHS_MAX = 3;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00${WIB}`);

/** The instants between which a mandate of these days (WIB, both inclusive) is in force. */
export const periodOf = (from: string, until: string) => ({
  from: new Date(midnight(from)).toISOString(),
  until: new Date(midnight(until) + DAY_MS).toISOString(),
});

/** The days of a period, as `periodOf` was given them. */
export const daysOf = (period: { readonly from: string; readonly until: string }) => ({
  from: dayInWib(period.from),
  until: dayInWib(new Date(Date.parse(period.until) - 1).toISOString()),
});

/** True for days that are more than an order may say. Both exist. */
export function isTooLong(from: string, until: string): boolean {
  const { year = 0, month = 0, day = 0 } = parseIsoDate(from) ?? {};
  const limit = new Date(Date.UTC(year, month - 1 + MONTHS_MAX, day)).toISOString().slice(0, 10);
  return until >= limit;
}
