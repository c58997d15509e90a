import { typedDay } from '../../words/typed-day.js';
import type { DayOff } from './hours-query.js';

/** What was read of a pasted list: the days, and the lines that are none. */
export interface PastedDays {
  readonly days: readonly DayOff[];
  readonly unread: readonly string[];
}

/** A date takes at most so many words: `Jumat, 1 Januari 2027`. */
const WORDS_MAX = 4;

/** Reads a day off from each line: a date as people write it, then its name. Empty lines say nothing. */
export function pastedDays(text: string): PastedDays {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => ({ line, day: dayIn(line) }));
  return {
    days: read.flatMap(({ day }) => day ?? []),
    unread: read.filter(({ day }) => !day).map(({ line }) => line),
  };
}

function dayIn(line: string): DayOff | undefined {
  const words = line.split(/[\s\t]+/);
  for (let count = 1; count <= Math.min(WORDS_MAX, words.length); count += 1) {
    const date = typedDay(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[;:,]$/, ''),
    );
    const name = words
      .slice(count)
      .join(' ')
      .replace(/^[-–:;,.\s]+/, '');
    if (date !== null) return name === '' ? undefined : { date, name };
  }
  return undefined;
}
