import { isDuplicateKey, type Models, type StoredCounter } from './store/models.js';

const WIB = 7 * 60 * 60_000;
const ATTEMPTS = 1000;

/**
 * Gives out the numbers of a year, `TTE-<year>-<6 digits>`; the year is that of WIB. Numbers are unique and rise; an
 * admission that fails after it drew leaves a gap.
 *
 * By compare-and-set, and not by what findOneAndUpdate answers to `$inc`: the stand-in increments rightly, but under
 * load answers the same number to two.
 */
export function registrationNumbers({ counters }: Models): (now: Date) => Promise<string> {
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
    throw new Error('the counter of registration numbers is contested');
  }

  return async (now) => {
    const year = new Date(now.getTime() + WIB).getUTCFullYear();
    // One after another in this process: they would only get in each other's way.
    const mine = last.then(() => draw(`registration/${year}`));
    last = mine.catch(() => undefined);
    return `TTE-${year}-${String(await mine).padStart(6, '0')}`;
  };
}
