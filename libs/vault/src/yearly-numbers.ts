import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
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

/** A draw that waits for its number. */
interface Draw {
  readonly counter: string;
  readonly given: (number: number) => void;
  readonly failed: (error: unknown) => void;
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
  let waiting: Draw[] = [];
  let drawing = false;

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

  const read = async (ids: readonly string[]) =>
    new Map(
      (await counters.find({ _id: { $in: [...ids] } }).lean<StoredCounter[]>()).map((one) => [one._id, one]),
    );

  /**
   * Raises counters by one command where nobody else draws, since their last values are known; where others do they are
   * read anew, and their mark tells which of them this very command has raised after all.
   * @returns those that were raised, with the values of before
   */
  async function raise(wanted: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> {
    const unknown = [...wanted.keys()].filter((_id) => !seen.has(_id));
    const found = unknown.length > 0 ? await read(unknown) : new Map<string, StoredCounter>();
    for (const _id of unknown) seen.set(_id, found.get(_id)?.value ?? 0);
    const raised = new Map<string, number>();
    const by = randomUUID();
    const steps = [...wanted].map(([_id, count]) => {
      const value = seen.get(_id) ?? 0;
      seen.delete(_id);
      return { _id, value, next: value + count };
    });
    const done = ({ _id, value, next }: (typeof steps)[number]) => {
      raised.set(_id, value);
      seen.set(_id, next);
    };
    for (const step of steps.filter(({ value }) => value === 0)) {
      if (await begin(step._id, step.next)) done(step);
    }
    const changes = steps.filter(({ value }) => value > 0);
    if (changes.length === 0) return raised;
    const { matchedCount } = await counters.bulkWrite(
      changes.map(({ _id, value, next }) => ({
        updateOne: { filter: { _id, value }, update: { $set: { value: next, by } } },
      })),
      { ordered: false },
    );
    if (matchedCount === changes.length) changes.forEach(done);
    else if (matchedCount > 0) {
      const now = await read(changes.map(({ _id }) => _id));
      const isOurs = ({ _id, next }: (typeof steps)[number]) =>
        now.get(_id)?.by === by && now.get(_id)?.value === next;
      changes.filter(isOurs).forEach(done);
    }
    return raised;
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
