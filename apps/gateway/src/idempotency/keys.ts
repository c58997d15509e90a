import { Schema, type Connection, type Model } from 'mongoose';
import { OWN, ownModels } from '../store/own-models.js';

/** A request that came with a key. */
export interface StoredKey {
  /** Keyed digest of subject and key, whatever was asked for with it. */
  readonly _id: string;
  /** Keyed digest of what was asked for. */
  readonly fingerprint: string;
  /** Who does it: one attempt of one process. */
  readonly holder: string;
  readonly state: 'in-flight' | 'done';
  /** Until when nobody else may go on with it. */
  readonly leaseUntil: Date;
  /** JSON; what is done has one. */
  readonly answer?: string;
  /** From then on it counts as absent. A real MongoDB removes it by its index. */
  readonly expiresAt: Date;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const keys = new Schema(
  {
    _id: text,
    fingerprint: text,
    holder: text,
    state: text,
    leaseUntil: date,
    answer: String,
    expiresAt: date,
  },
  OWN,
);
keys.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The collection on this connection. */
export const keysOn = (connection: Connection): Model<StoredKey> =>
  ownModels(connection)('idempotency_keys', keys);

/** Writes and leaves one row: that the store takes writes, and a majority of it, only a write can tell. */
export async function proveWritable(connection: Connection): Promise<void> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  await keysOn(connection).updateOne({ _id: 'readiness' }, { $set: { expiresAt } }, { upsert: true });
}

/** Registers its index; safe to repeat. */
export const prepareKeys = (connection: Connection): Promise<void> => keysOn(connection).createIndexes();
