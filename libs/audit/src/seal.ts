import { isDuplicateKey } from '@tte/mongo';
import type { changesOn } from './changes.js';
import { digestOf, sealed } from './checkpoint.js';
import { rootOf, withLeaves } from './merkle.js';
import type { SealedCheckpoint } from './port.js';
import type { SigningKey } from './signing-key.js';
import { leafOf, type Statement } from './statement.js';
import { asSealed, signedPeaks, type AuditStore, type StoredCheckpoint } from './store.js';

export interface SealParts {
  readonly store: AuditStore;
  readonly changes: ReturnType<typeof changesOn>;
  readonly keys: readonly [SigningKey, ...SigningKey[]];
  readonly now: () => Date;
}

/** Each time that another seals at the same time it gets further: so many at once there are not. */
const ATTEMPTS = 50;
/** Milliseconds: how far writers' clocks may differ, and how long a record may be under way to the store. */
const MARGIN = 15 * 60_000;
/** Milliseconds: so often all is looked at, for what came with a clock that was further off. */
const FULL_EVERY = 24 * 3_600_000;

/** From when on what was written may not be stated yet. */
export const sinceOf = (latest: StoredCheckpoint | null): string | undefined =>
  latest ? new Date(Date.parse(latest.at) - MARGIN).toISOString() : undefined;

/**
 * States what changed and signs the list. Several may seal at the same time: each place of the list is given once, so
 * all go on with one list, and each checkpoint goes on from the last. Who loses a place looks anew at what is stated.
 * @throws AuditFailure when the list is not what was signed: nothing more is signed then
 */
export async function seal(parts: SealParts): Promise<SealedCheckpoint> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sealOnce(parts);
    } catch (error) {
      if (!isDuplicateKey(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function sealOnce({ store, changes, keys, now }: SealParts): Promise<SealedCheckpoint> {
  const at = now();
  const last = await store.latest();
  // What another has stated, and perhaps not sealed, is stated.
  const begun = await store.leaves(last?._id ?? 0);
  const signed = last ? signedPeaks(last, keys) : [];
  let peaks = withLeaves(signed, begun);
  let size = (last?._id ?? 0) + begun.length;

  async function append(statements: readonly Statement[]): Promise<void> {
    await store.append(size, statements);
    peaks = withLeaves(peaks, statements.map(leafOf));
    size += statements.length;
  }
  async function stateLast(): Promise<void> {
    if (!last || size > last._id) return;
    const head = { size: last._id, root: rootOf(signed) };
    await append([{ kind: 'checkpoint', size: last._id, digest: digestOf(keys[0].name, head) }]);
  }

  const full = await store.latestFull();
  const isFull = !full || at.getTime() - Date.parse(full.at) >= FULL_EVERY;
  if (isFull) await stateLast();
  for await (const statements of changes.since(isFull ? undefined : sinceOf(last))) {
    if (statements.length === 0) continue;
    await stateLast();
    await append(statements);
  }
  if (last && size === last._id) return asSealed(last);
  const root = rootOf(peaks);
  const note = sealed({ size, root }, keys);
  const made = { _id: size, root, at: at.toISOString(), note, peaks, isFull };
  await store.checkpoints.insertOne(made);
  return asSealed(made);
}
