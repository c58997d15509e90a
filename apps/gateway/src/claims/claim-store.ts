import type { TakeoverReason } from '@tte/domain';
import { isDuplicateKey } from '@tte/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import { tryAgain } from '../problems/problem.js';
import { OWN, ownModels } from '../store/own-models.js';

/** A verifikator works on a case, and for how long others leave it to them. `_id` is the case's. */
export interface StoredClaim {
  readonly _id: string;
  readonly subject: string;
  readonly since: Date;
  readonly until: Date;
  /** From whom it was taken while they had it, and why. */
  readonly takenFrom?: { readonly subject: string; readonly reason: TakeoverReason };
}

const schema = new Schema(
  {
    _id: { type: String, required: true },
    subject: { type: String, required: true },
    since: { type: Date, required: true },
    until: { type: Date, required: true },
    takenFrom: { type: new Schema({ subject: String, reason: String }, { _id: false }), default: undefined },
  },
  OWN,
);
schema.index({ until: 1 }, { expireAfterSeconds: 0 });

/** The claims on this connection. */
export const claimsOn = (connection: Connection): Model<StoredClaim> =>
  ownModels(connection)('claims', schema);

/** Declares the indexes; safe to repeat. */
export const prepareClaims = (connection: Connection): Promise<void> => claimsOn(connection).createIndexes();

/** Enough for those who want one case at one time. */
const ATTEMPTS = 10;

/**
 * Takes or renews a claim: of any number at once, one has it. What has expired is anyone's.
 * Why: docs/decisions/0020-claims-are-courtesy.md
 * @param reason to take it from a colleague who has it; without one it stays theirs
 * @returns the claim that holds now: the wanted one, or another's.
 */
export async function takeClaim(
  claims: Model<StoredClaim>,
  wanted: StoredClaim,
  reason?: TakeoverReason,
): Promise<StoredClaim> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const held = await claims.findById(wanted._id).lean<StoredClaim>();
    if (!held) {
      if (await inserted(claims, wanted)) return wanted;
      continue;
    }
    const live = held.until > wanted.since;
    const isOthers = live && held.subject !== wanted.subject;
    if (isOthers && reason === undefined) return held;
    const taken = isOthers && reason && { ...wanted, takenFrom: { subject: held.subject, reason } };
    const next = taken || (live ? { ...held, until: wanted.until } : wanted);
    const { matchedCount } = await claims.replaceOne(held, next);
    if (matchedCount === 1) return next;
  }
  throw tryAgain();
}

async function inserted(claims: Model<StoredClaim>, wanted: StoredClaim): Promise<boolean> {
  try {
    await claims.insertMany([wanted]);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
