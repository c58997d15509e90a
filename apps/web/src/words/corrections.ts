import { clockOf, shortDateOf, todayInWib } from './dates.js';

interface Correction {
  readonly by: 'pemohon' | 'operator' | 'verifikator';
  /** ISO 8601 */
  readonly at: string;
}

/** `Diperbaiki pemohon, 22.03 WIB`, with the date where that is not today's. */
export function correctedWords({ by, at }: Correction, now: Date = new Date()): string {
  const isToday = todayInWib(new Date(at)) === todayInWib(now);
  const who = by === 'verifikator' ? 'Verifikator' : by;
  return `Diperbaiki ${who}, ${isToday ? '' : `${shortDateOf(at)} `}${clockOf(at)}`;
}
