import { isDuplicateKey } from '@tte/mongo';
import type { Models, StoredCounter } from './store/models.js';

const WIB = 7 * 60 * 60_000;
const ATTEMPTS = 1000;

const PREFIXES = { case: 'TTE', agenda: 'AG' } as const;
type Series = keyof typeof PREFIXES;

/** Gives out the numbers of a year. */
export interface YearlyNumbers {
  /** Draws the next number of a series, for the year (WIB) of this moment. */
  draw(series: Series, now: Date): Promise<string>;
  /** These were given, whoever tells so: neither they nor lower ones are drawn again. Other texts are ignored. */
  reserve(given: readonly string[]): Promise<void>;
}

/**
 * Gives out the numbers of a year, `TTE-<year>-<6 digits>` for cases and `AG-<year>-<6 digits>` for letters;
 * the year is that of WIB. Numbers of a series are unique and rise; an admission that fails after it drew leaves a gap.
 *
 * By compare-and-set, and not by what findOneAndUpdate answers to `$inc`: the stand-in increments rightly, but under
 * load answers the same number to two.
 */
export function yearlyNumbers({ counters }: Models): YearlyNumbers {
  const seen = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();

  async function current(_id: string): Promise<number> {
    return (await counters.findById(_id).lean<StoredCounter>())?.value ?? 0;
  }

  /** False when the counter is there already. */
  async function begin(_id: string, value: number): Promise<boolean> {
    try {
      await counters.insertMany([{ _id, value }]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async function advance(_id: string, value: number): Promise<boolean> {
    if (value === 0) return begin(_id, 1);
    const { matchedCount } = await counters.updateOne({ _id, value }, { $set: { value: value + 1 } });
    return matchedCount === 1;
  }

  /** One command where nobody else draws, since the last value is known; two where others do. */
  async function drawOne(_id: string): Promise<number> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const value = seen.get(_id) ?? (await current(_id));
      seen.delete(_id);
      if (!(await advance(_id, value))) continue;
      seen.set(_id, value + 1);
      return value + 1;
    }
    throw new Error('a counter of yearly numbers is contested');
  }

  return {
    async draw(series, now) {
      const year = new Date(now.getTime() + WIB).getUTCFullYear();
      // One after another in this process: they would only get in each other's way.
      const mine = last.then(() => drawOne(`${series}/${year}`));
      last = mine.catch(() => undefined);
      return `${PREFIXES[series]}-${year}-${String(await mine).padStart(6, '0')}`;
    },
    async reserve(given) {
      for (const [_id, value] of highestOf(given)) {
        if (await begin(_id, value)) continue;
        await counters.updateOne({ _id, value: { $lt: value } }, { $set: { value } });
      }
    },
  };
}

/** The highest number of each counter. */
function highestOf(given: readonly string[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const number of given) {
    const [, prefix, year, digits] = /^(TTE|AG)-(\d{4})-(\d{6,})$/.exec(number) ?? [];
    if (digits === undefined) continue;
    const counter = `${prefix === PREFIXES.case ? 'case' : 'agenda'}/${year}`;
    highest.set(counter, Math.max(highest.get(counter) ?? 0, Number(digits)));
  }
  return highest;
}
