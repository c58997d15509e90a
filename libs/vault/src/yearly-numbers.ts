import { isDuplicateKey } from '@tte/mongo';
import type { Models, StoredCounter } from './store/models.js';

const WIB = 7 * 60 * 60_000;
const ATTEMPTS = 1000;

const PREFIXES = { registration: 'TTE', agenda: 'AG' } as const;

/** Draws the next number of a series, for the year (WIB) of this moment. */
export type YearlyNumbers = (series: keyof typeof PREFIXES, now: Date) => Promise<string>;

/**
 * Gives out the numbers of a year, `TTE-<year>-<6 digits>` for registrations and `AG-<year>-<6 digits>` for letters;
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

  async function advance(_id: string, value: number): Promise<boolean> {
    if (value > 0) {
      const { matchedCount } = await counters.updateOne({ _id, value }, { $set: { value: value + 1 } });
      return matchedCount === 1;
    }
    try {
      await counters.insertMany([{ _id, value: 1 }]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** One command where nobody else draws, since the last value is known; two where others do. */
  async function draw(_id: string): Promise<number> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const value = seen.get(_id) ?? (await current(_id));
      seen.delete(_id);
      if (!(await advance(_id, value))) continue;
      seen.set(_id, value + 1);
      return value + 1;
    }
    throw new Error('a counter of yearly numbers is contested');
  }

  return async (series, now) => {
    const year = new Date(now.getTime() + WIB).getUTCFullYear();
    // One after another in this process: they would only get in each other's way.
    const mine = last.then(() => draw(`${series}/${year}`));
    last = mine.catch(() => undefined);
    return `${PREFIXES[series]}-${year}-${String(await mine).padStart(6, '0')}`;
  };
}
