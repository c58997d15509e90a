import { setImmediate } from 'node:timers/promises';
import { isDuplicateKey, marking } from '@tte/mongo';
import { mongo } from 'mongoose';
import { MARKED_COUNTERS, type Models, type StoredCounter } from './store/models.js';

const WIB = 7 * 60 * 60_000;
const ATTEMPTS = 1000;
const DUPLICATE = 11_000;

const PREFIXES = { case: 'TTE', agenda: 'AG', request: 'HAK', breach: 'INS' } as const;
type Series = keyof typeof PREFIXES;

/** Gives out the numbers of a year. */
export interface YearlyNumbers {
  /** Draws the next number of a series, for the year (WIB) of this moment. */
  draw(series: Series, now: Date): Promise<string>;
  /** These were given, whoever tells so: neither they nor lower ones are drawn again. Other texts are ignored. */
  reserve(given: readonly string[]): Promise<void>;
}

/** A draw that waits for its number. */
interface Draw {
  readonly counter: string;
  readonly given: (number: number) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Gives out the numbers of a year, `TTE-<year>-<6 digits>` for cases, `AG-…` for letters, `HAK-…` for requests of persons
 * and `INS-…` for breaches;
 * the year is that of WIB. Numbers of a series are unique and rise; an admission that fails after it drew leaves a gap.
 *
 * By compare-and-set, and not by what findOneAndUpdate answers to `$inc`: the stand-in increments rightly, but under
 * load answers the same number to two.
 */
export function yearlyNumbers({ counters }: Models): YearlyNumbers {
  const seen = new Map<string, number>();
  let waiting: Draw[] = [];
  let drawing = false;

  /** A counter's value as it is stored. */
  const standing = (_id: string, value: number) => ({
    value,
    ...marking(counters.db, MARKED_COUNTERS, _id, { value }),
  });

  /** False when the counter is there already. */
  async function begin(_id: string, value: number): Promise<boolean> {
    try {
      await counters.insertMany([{ _id, ...standing(_id, value) }]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /**
   * Raises counters by one command where nobody else draws, since their last values are known; where others do they are
   * read anew. A counter that is not as it is thought to be is not found, and cannot be put in once more either: the
   * store says so of each one.
   * @returns those that were raised, with the values of before
   */
  async function raise(wanted: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> {
    await look([...wanted.keys()].filter((_id) => !seen.has(_id)));
    const steps = [...wanted].map(([_id, count]) => {
      const value = seen.get(_id) ?? 0;
      seen.delete(_id);
      return { _id, value, next: value + count };
    });
    const changes = steps.map(({ _id, value, next }) => ({
      updateOne: { filter: { _id, value }, update: { $set: standing(_id, next) }, upsert: true },
    }));
    const refused = await refusedOf(counters.bulkWrite(changes, { ordered: false }));
    const raised = steps.filter((_step, index) => !refused.has(index));
    for (const { _id, next } of raised) seen.set(_id, next);
    return new Map(raised.map(({ _id, value }) => [_id, value]));
  }

  async function look(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const found = await counters.find({ _id: { $in: [...ids] } }).lean<StoredCounter[]>();
    for (const { _id, value } of found) seen.set(_id, value);
  }

  async function drawAll(draws: readonly Draw[]): Promise<void> {
    let open = Map.groupBy(draws, ({ counter }) => counter);
    for (let attempt = 0; attempt < ATTEMPTS && open.size > 0; attempt += 1) {
      const raised = await raise(new Map([...open].map(([counter, { length }]) => [counter, length])));
      for (const [counter, before] of raised) {
        open.get(counter)?.forEach(({ given }, index) => given(before + index + 1));
      }
      open = new Map([...open].filter(([counter]) => !raised.has(counter)));
    }
    if (open.size > 0) throw new Error('a counter of yearly numbers is contested');
  }

  /** One after another in this process, else they would get in each other's way; those of one turn are one command. */
  async function drawWaiting(): Promise<void> {
    if (drawing) return;
    drawing = true;
    while (waiting.length > 0) {
      await setImmediate();
      const draws = waiting;
      waiting = [];
      // Who has a number already takes no notice of the failure.
      await drawAll(draws).catch((error: unknown) => draws.forEach(({ failed }) => failed(error)));
    }
    drawing = false;
  }

  return {
    async draw(series, now) {
      const year = new Date(now.getTime() + WIB).getUTCFullYear();
      const number = new Promise<number>((given, failed) =>
        waiting.push({ counter: `${series}/${year}`, given, failed }),
      );
      void drawWaiting();
      return `${PREFIXES[series]}-${year}-${String(await number).padStart(6, '0')}`;
    },
    async reserve(given) {
      for (const [_id, value] of highestOf(given)) {
        if (await begin(_id, value)) continue;
        await counters.updateOne({ _id, value: { $lt: value } }, { $set: standing(_id, value) });
      }
    },
  };
}

/** Which of several writes found their key taken, by their place. @throws what else befell them */
async function refusedOf(writing: Promise<unknown>): Promise<ReadonlySet<number>> {
  try {
    await writing;
    return new Set();
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError) || !isDuplicateKey(error)) throw error;
    const errors = [error.writeErrors].flat();
    if (errors.some(({ code }) => code !== DUPLICATE)) throw error;
    return new Set(errors.map(({ index }) => index));
  }
}

/** The highest number of each counter. */
export function highestOf(given: readonly string[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const number of given) {
    const [, prefix, year, digits] = /^(TTE|AG)-(\d{4})-(\d{6,})$/.exec(number) ?? [];
    if (digits === undefined) continue;
    const counter = `${prefix === PREFIXES.case ? 'case' : 'agenda'}/${year}`;
    highest.set(counter, Math.max(highest.get(counter) ?? 0, Number(digits)));
  }
  return highest;
}
