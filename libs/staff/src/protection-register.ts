import type { BreachEvent, RequestEvent } from '@tte/domain';
import {
  canonical,
  GENESIS,
  hashOf,
  isDuplicateKey,
  markFields,
  marking,
  modelOn,
  withoutMarks,
  type MarkedRows,
} from '@tte/mongo';
import { Schema, type Connection } from 'mongoose';
import { OPTIONS } from './options.js';

/** The registers that are kept: requests of persons, and breaches. */
export interface ProtectionEvents {
  readonly request: RequestEvent;
  readonly breach: BreachEvent;
}
export type ProtectionBook = keyof ProtectionEvents;

/** A step on record: what it says, who took it when, and its place in the chain of its matter. No personal data. */
export interface RecordedStep<Event = ProtectionEvents[ProtectionBook]> {
  /** The matter's number, `HAK-2026-000001` or `INS-2026-000001`. */
  readonly matter: string;
  readonly book: ProtectionBook;
  /** From 1, without gaps. */
  readonly seq: number;
  /** ISO 8601 */
  readonly at: string;
  /** A subject of the staff directory, `pemohon` or `sistem`. */
  readonly by: string;
  readonly event: Event;
  /** `hash` of the step before; zeros for the first. */
  readonly prevHash: string;
  /** SHA-256, in hex, over the canonical JSON of all the rest. */
  readonly hash: string;
}

/** What somebody puts on record. */
export interface NewStep<Event> {
  readonly at: string;
  readonly by: string;
  readonly event: Event;
}

type Stored = RecordedStep & { readonly _id: string };

/** What the mark of a step stands for. */
export const MARKED_STEPS = {
  kind: 'protection',
  parts: { step: ['matter', 'book', 'seq', 'at', 'by', 'event', 'prevHash', 'hash'] },
} as const satisfies MarkedRows;

const text = { type: String, required: true } as const;
const schema = new Schema(
  {
    _id: text,
    matter: text,
    book: text,
    seq: { type: Number, required: true },
    at: text,
    by: text,
    event: { type: Schema.Types.Mixed, required: true },
    prevHash: text,
    hash: text,
    ...markFields(MARKED_STEPS),
  },
  { ...OPTIONS, minimize: false },
);
schema.index({ book: 1, matter: -1, seq: 1 });

/**
 * The collection `protection_register`: every step of every request and breach, chained per matter, only ever added to.
 * Why: docs/decisions/0170-requests-are-a-book-with-a-clock.md
 */
export class ProtectionRegister {
  readonly #steps;

  constructor(connection: Connection) {
    this.#steps = modelOn<Stored>(connection, 'protection_register', schema);
  }

  prepare(): Promise<void> {
    return this.#steps.createIndexes();
  }

  /** The steps of a matter, the first one first; none where there is no such matter in this book. */
  async steps<Book extends ProtectionBook>(
    book: Book,
    matter: string,
  ): Promise<RecordedStep<ProtectionEvents[Book]>[]> {
    const stored = await this.#steps.find({ book, matter }).sort({ seq: 1 }).lean<Stored[]>();
    return stored.map((step) => recorded<Book>(step));
  }

  /** All matters of a book with their steps, the latest matter first. */
  async matters<Book extends ProtectionBook>(
    book: Book,
  ): Promise<ReadonlyMap<string, RecordedStep<ProtectionEvents[Book]>[]>> {
    const stored = await this.#steps.find({ book }).sort({ matter: -1, seq: 1 }).lean<Stored[]>();
    return Map.groupBy(
      stored.map((step) => recorded<Book>(step)),
      ({ matter }) => matter,
    );
  }

  /** Adds steps after those that were read; false when somebody else added one first. */
  async add<Book extends ProtectionBook>(
    book: Book,
    matter: string,
    before: readonly RecordedStep[],
    steps: readonly NewStep<ProtectionEvents[Book]>[],
  ): Promise<boolean> {
    let { seq, hash: prevHash } = before.at(-1) ?? { seq: 0, hash: GENESIS };
    try {
      for (const step of steps) {
        seq += 1;
        // What is hashed is what is stored: both come from the canonical text.
        const link = JSON.parse(canonical({ matter, book, seq, ...step, prevHash })) as Omit<
          RecordedStep,
          'hash'
        >;
        const [_id, hash] = [`${matter}/${seq}`, hashOf(link)];
        const marks = marking(this.#steps.db, MARKED_STEPS, _id, { ...link, hash });
        await this.#steps.insertMany([{ _id, ...link, hash, ...marks }]);
        prevHash = hash;
      }
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}

/** The number of the first step at which a matter's chain breaks; undefined when nothing was altered, left out or put in. */
export function brokenStep(steps: readonly RecordedStep[]): number | undefined {
  let prevHash = GENESIS;
  for (const [index, { hash, ...link }] of steps.entries()) {
    const fits = link.seq === index + 1 && link.prevHash === prevHash && link.matter === steps[0]?.matter;
    if (!fits || hash !== hashOf(link)) return index + 1;
    prevHash = hash;
  }
  return undefined;
}

const recorded = <Book extends ProtectionBook>({
  _id,
  ...step
}: Stored): RecordedStep<ProtectionEvents[Book]> =>
  withoutMarks(step) as unknown as RecordedStep<ProtectionEvents[Book]>;
