import { marking } from '@tte/mongo';
import type { UnlockedCase } from './cases.js';
import { applicantOf, letterFactsOf } from './codecs/codecs.js';
import { indexesOf, letterIndexesOf } from './crypto/blind-index.js';
import { rewrapped } from './crypto/master-keys.js';
import { nameOf } from './crypto/sealing.js';
import { SECRETS } from './key-check.js';
import { letterBinding } from './letter-keys.js';
import { PEPPER } from './pepper.js';
import { ownerOfMatter } from './protection-words.js';
import { resealed, type StaffSeals } from './staff-seals.js';
import { MARKED_ENTRIES, type StoredCase, type StoredMatter } from './store/models.js';
import { groundOf, type VaultOptions } from './vault.js';
import { VaultFailure } from './vault-failure.js';
import { versionName, versionsOf } from './versions.js';

/** How far a rotation is: what lies under a former secret, of all that there is. */
export interface RotationStanding {
  readonly cases: number;
  /** Cases whose key a former master key wraps. */
  readonly toWrap: number;
  /** Cases that are indexed under a former secret. */
  readonly toIndex: number;
  /** Pending letters, people of the office, what is said in the registers of data protection, and what the store keeps of itself, under a former master key. */
  readonly others: number;
}

export interface RotationProgress {
  /** Cases that were looked at, of those that there were to do. */
  readonly done: number;
  readonly of: number;
}

/** Cases that could not be brought under the present secrets: they are damaged, or under a key that nobody knows. */
export type Unreadable = readonly string[];

/** Where others keep what the vault has sealed for them. */
export interface SealedElsewhere {
  all(): Promise<readonly ({ readonly subject: string } & StaffSeals)[]>;
  /** Puts new seals in the place of these, where they are still there. */
  replace(subject: string, former: StaffSeals, next: StaffSeals): Promise<void>;
}

/**
 * Brings everything under the present master key and the present index secret, beside those who work: each write is an
 * exchange that is lost where the data have changed since, and what is lost is found again. Whatever ends it, the next
 * run goes on, since each case says under what it lies.
 * Why: docs/decisions/0162-rotation-is-a-program-beside-the-work.md
 */
export interface KeyRotation {
  standing(): Promise<RotationStanding>;
  run(heard: (progress: RotationProgress) => void): Promise<Unreadable>;
}

/** Read at once; each holds the data of one person, so memory stays flat however many cases there are. */
const BATCH = 100;
/** At work at once; slow digests wait for each other anyway. */
const LANES = 4;

export function keyRotation(options: VaultOptions, staff: SealedElsewhere): KeyRotation {
  const { models, files, keys, indexes, cases } = groundOf(options);
  const versions = versionsOf(models);
  const { present } = indexes;
  const kept = { status: { $ne: 'erased' } } as const;
  const unwrapped = { ...kept, wrappedUnder: { $ne: keys.present } };
  const unindexed = async () => ({ ...kept, indexedUnder: { $ne: await present.name() } });
  const toDo = async () => ({ $or: [unwrapped, await unindexed()] });

  const pending = async () =>
    (await (await files.files()).find({ 'metadata.seal.pendingKey': { $exists: true } }).toArray()).flatMap(
      ({ filename, metadata }) =>
        metadata?.seal?.pendingKey === undefined ? [] : [{ filename, sealed: metadata.seal.pendingKey }],
    );
  const matters = async () =>
    (
      await models.matters.find({ wrappedKey: { $exists: true } }, { wrappedKey: 1 }).lean<StoredMatter[]>()
    ).flatMap(({ _id, wrappedKey }) => (wrappedKey === undefined ? [] : [{ _id, wrappedKey }]));
  const own = () => models.checks.find({ _id: { $in: [SECRETS, PEPPER] } }).lean();

  /** False: it was changed meanwhile. */
  async function wrap({ _id, wrappedKey }: StoredCase): Promise<boolean> {
    if (wrappedKey === undefined) return true;
    const next = (await rewrapped(keys, wrappedKey, _id)) ?? wrappedKey;
    const { matchedCount } = await models.cases.updateOne(
      { _id, wrappedKey },
      { $set: { wrappedKey: next, wrappedUnder: keys.present } },
    );
    return matchedCount === 1;
  }

  async function read<Value>(
    opened: UnlockedCase,
    kind: 'applicant' | 'letter-facts',
    version: number,
    codec: (value: unknown, where: string) => Value,
  ): Promise<Value> {
    const where = versionName(opened.stored._id, version);
    const value = await versions.unseal(opened, kind, version);
    if (value === undefined) throw new VaultFailure('vault-unreadable', where);
    return codec(value, where);
  }

  /** The same for the indexes, which belong to the version that is current. */
  async function index(opened: UnlockedCase): Promise<boolean> {
    const { _id, dataVersion, letterVersion } = opened.stored;
    const applicant = await read(opened, 'applicant', dataVersion, applicantOf);
    const facts = await read(opened, 'letter-facts', letterVersion, letterFactsOf);
    const made = { ...(await indexesOf(present, applicant)), ...(await letterIndexesOf(present, facts)) };
    const row = { dataVersion, letterVersion, ...made };
    const marks = marking(models.cases.db, MARKED_ENTRIES, _id, row, ['data', 'letter']);
    const { matchedCount } = await models.cases.updateOne(
      { _id, dataVersion, ...kept },
      { $set: { ...made, ...marks } },
    );
    return matchedCount === 1;
  }

  /** As often as the case changes under it: people do not change one so fast. */
  async function renew(caseId: string): Promise<void> {
    for (;;) {
      const stored = await cases.stored(caseId);
      if (!stored || stored.status === 'erased') return;
      const isWrapped = stored.wrappedUnder === keys.present || (await wrap(stored));
      if (!isWrapped) continue;
      if (stored.indexedUnder === (await present.name())) return;
      const opened = await cases.openToKeep(caseId);
      if (!opened || (await index(opened))) return;
    }
  }

  async function renewOthers(): Promise<void> {
    for (const { filename, sealed } of await pending()) {
      const next = await rewrapped(keys, sealed, nameOf(letterBinding(filename))).catch(undefinedIfLost);
      if (next === undefined) continue;
      const change = { $set: { 'metadata.seal.pendingKey': next } };
      await files.change(filename, change, { 'metadata.seal.pendingKey': sealed });
    }
    for (const { subject, ...former } of await staff.all()) {
      const next = await resealed(keys, subject, former).catch(undefinedIfLost);
      if (next) await staff.replace(subject, former, next);
    }
    for (const { _id, wrappedKey } of await matters()) {
      const next = await rewrapped(keys, wrappedKey, ownerOfMatter(_id)).catch(undefinedIfLost);
      if (next !== undefined)
        await models.matters.updateOne({ _id, wrappedKey }, { $set: { wrappedKey: next } });
    }
    for (const { _id, sealed } of await own()) {
      const next = await rewrapped(keys, sealed, _id);
      if (next !== undefined) await models.checks.updateOne({ _id, sealed }, { $set: { sealed: next } });
    }
  }

  return {
    async standing() {
      const isFormer = (sealed: string | undefined) => sealed !== undefined && !keys.isCurrent(sealed);
      const [all, toWrap, toIndex, letters, people, asked, checks] = await Promise.all([
        models.cases.countDocuments(kept),
        models.cases.countDocuments(unwrapped),
        models.cases.countDocuments(await unindexed()),
        pending(),
        staff.all(),
        matters(),
        own(),
      ]);
      const others = [
        ...letters.map(({ sealed }) => sealed),
        ...people.flatMap(({ address, identity = {} }) => [address, ...Object.values(identity)]),
        ...asked.map(({ wrappedKey }) => wrappedKey),
        ...checks.map(({ sealed }) => sealed),
      ].filter(isFormer).length;
      return { cases: all, toWrap, toIndex, others };
    },

    async run(heard) {
      const filter = await toDo();
      const of = await models.cases.countDocuments(filter);
      const unreadable: string[] = [];
      let done = 0;
      let last = '';
      await renewOthers();
      for (;;) {
        const batch = await models.cases
          .find({ ...filter, _id: { $gt: last } }, { _id: 1 })
          .sort({ _id: 1 })
          .limit(BATCH)
          .lean<Pick<StoredCase, '_id'>[]>();
        if (batch.length === 0) return unreadable;
        last = batch.at(-1)?._id ?? last;
        const left = [...batch];
        const lane = async () => {
          for (let next = left.shift(); next; next = left.shift()) {
            const { _id } = next;
            await renew(_id).catch((error: unknown) => {
              if (!(error instanceof VaultFailure)) throw error;
              unreadable.push(_id);
            });
            done += 1;
          }
        };
        await Promise.all(Array.from({ length: LANES }, lane));
        heard({ done, of: Math.max(of, done) });
      }
    },
  };
}

/** What a key has sealed that nobody knows any more is left as it is: who needs it finds nothing, as before. */
function undefinedIfLost(error: unknown): undefined {
  if (error instanceof VaultFailure) return undefined;
  throw error;
}
