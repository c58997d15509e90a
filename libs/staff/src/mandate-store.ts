import { isDuplicateKey, markFields, marking, modelOn, withoutMarks, type MarkedRows } from '@tte/mongo';
import type { Level } from '@tte/domain';
import { Schema, type Connection, type QueryFilter } from 'mongoose';
import { OPTIONS } from './options.js';
import { overlap, type RecordedMandate } from './mandate.js';

type Stored = Omit<RecordedMandate, 'id'> & { readonly _id: string };
/** A mandate that is to be recorded: its number is given here. */
export type NewMandate = Omit<RecordedMandate, 'id'>;

/** Filter of the list of mandates. */
export interface MandateFilter {
  readonly post?: Level;
  readonly holder?: string;
}

/** What marks of mandates stand for. */
export const MARKED_MANDATES = {
  kind: 'mandate',
  parts: {
    order: [
      ...['post', 'holder', 'kind', 'from', 'until', 'orderNumber', 'units', 'twoLevels'],
      ...['issuedBy', 'issuedAs', 'issuedAt'],
    ],
    end: ['revokedBy', 'revokedAt'],
  },
} as const satisfies MarkedRows;

const text = { type: String, required: true } as const;
const schema = new Schema(
  {
    _id: text,
    post: text,
    holder: text,
    kind: text,
    from: text,
    until: text,
    orderNumber: text,
    units: { type: [String], default: undefined },
    twoLevels: { type: Boolean, required: true },
    issuedBy: text,
    issuedAs: text,
    issuedAt: text,
    revokedBy: String,
    revokedAt: String,
    ...markFields(MARKED_MANDATES),
  },
  OPTIONS,
);
schema.index({ post: 1 });
schema.index({ until: 1 });

/** Each lost race means that somebody else's mandate of the post was recorded. */
const ATTEMPTS = 100;

/** The collection `mandates`: inserted once, revoked once, never removed. */
export class MandateStore {
  readonly #mandates;

  constructor(connection: Connection) {
    this.#mandates = modelOn<Stored>(connection, 'mandates', schema);
  }

  prepare(): Promise<void> {
    return this.#mandates.createIndexes();
  }

  /**
   * Records a mandate, unless it overlaps with one of its post; then undefined. The next number of the post is its
   * key, so of two that looked at the same mandates one is inserted, and the other looks again.
   */
  async add(mandate: NewMandate): Promise<RecordedMandate | undefined> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const others = await this.list({ post: mandate.post });
      if (others.some((other) => other.revokedAt === undefined && overlap(mandate, other))) return undefined;
      const id = `${mandate.post}-${others.length + 1}`;
      try {
        const marks = marking(this.#mandates.db, MARKED_MANDATES, id, mandate);
        await this.#mandates.insertMany([{ _id: id, ...mandate, ...marks }]);
        return { id, ...mandate };
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    }
    throw new Error('the mandates of a post are contested');
  }

  /** Revokes a mandate; false when somebody has done so before. */
  async revoke(id: string, by: string, at: string): Promise<boolean> {
    const unrevoked: QueryFilter<Stored> = { _id: id, revokedAt: null };
    const end = { revokedBy: by, revokedAt: at };
    const marks = marking(this.#mandates.db, MARKED_MANDATES, id, end, ['end']);
    const { matchedCount } = await this.#mandates.updateOne(unrevoked, { $set: { ...end, ...marks } });
    return matchedCount === 1;
  }

  /** As a majority of the store's members holds it, so that no deposed primary tells of a mandate long revoked. */
  async find(id: string): Promise<RecordedMandate | undefined> {
    const stored = await this.#mandates.findById(id).read('primary').readConcern('majority').lean<Stored>();
    return stored ? fromStored(stored) : undefined;
  }

  /** Mandates, the latest first. A post has few of them in a year. */
  async list(filter: MandateFilter): Promise<RecordedMandate[]> {
    const stored = await this.#mandates.find(filter).sort({ issuedAt: -1, _id: -1 }).lean<Stored[]>();
    return stored.map(fromStored);
  }

  /** All that are or may yet come into force. */
  async notOver(now: string): Promise<RecordedMandate[]> {
    const stored = await this.#mandates
      .find({ until: { $gt: now }, revokedAt: null } as QueryFilter<Stored>)
      .lean<Stored[]>();
    return stored.map(fromStored);
  }
}

const fromStored = ({ _id: id, ...mandate }: Stored): RecordedMandate => ({ id, ...withoutMarks(mandate) });
