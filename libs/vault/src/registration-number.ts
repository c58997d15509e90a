import { isDuplicateKey, type Models, type StoredCounter } from './store/models.js';

const WIB = 7 * 60 * 60_000;

/**
 * Draws the next number of the year, `TTE-<year>-<6 digits>`; the year is that of WIB. Numbers are unique and rise;
 * an admission that fails after it drew leaves a gap.
 */
export async function drawNumber({ counters }: Models, now: Date): Promise<string> {
  const year = new Date(now.getTime() + WIB).getUTCFullYear();
  const value = await next(counters, `registration/${year}`);
  return `TTE-${year}-${String(value).padStart(6, '0')}`;
}

async function next(counters: Models['counters'], _id: string): Promise<number> {
  const draw = () =>
    counters
      .findOneAndUpdate({ _id }, { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after' })
      .lean<StoredCounter>();
  // Two first draws of a year can both try to insert; the one that loses finds the other's counter.
  const drawn = await draw().catch((error: unknown) => {
    if (isDuplicateKey(error)) return draw();
    throw error;
  });
  if (!drawn) throw new Error('the store gave no counter');
  return drawn.value;
}
