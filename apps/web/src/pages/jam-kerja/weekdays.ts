/** The days of the week by their number; 0 is Sunday. */
const NAMES = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** In the order in which people count them. */
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 0];

/** `Senin` of 1. */
export const weekdayName = (day: number): string => NAMES[day] ?? '';

/** `Senin` of a date, `YYYY-MM-DD`. */
export const weekdayOf = (date: string): string => weekdayName(new Date(`${date}T00:00:00Z`).getUTCDay());

/** `07:30` of what was typed as `7.30` or `07:30`; undefined of what is no time. */
export function typedClock(text: string): string | undefined {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text.trim());
  return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : undefined;
}

/** `07.30` of `07:30`, as people read it. */
export const clockWords = (clock: string): string => clock.replace(':', '.');
