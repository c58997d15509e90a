import { isDuplicateKey } from '@tte/mongo';
import type { Cases, UnlockedCase } from './cases.js';
import type { MasterKeys } from './crypto/master-keys.js';
import { nameOf, seal, unseal, type Binding } from './crypto/sealing.js';
import type { LetterFile, LetterFiles } from './store/letter-files.js';
import type { Models, StoredLetterKey } from './store/models.js';

/**
 * Who can open a letter: each case that keeps it, by the letter's key under the case's own. A letter is stored once,
 * however many cases it names, and goes with the last of them.
 */
export interface LetterKeys {
  /** The letter's key as this case has it; without a case, as a pending letter has it. */
  keyOf(file: LetterFile, caseId: string | undefined): Promise<Uint8Array | undefined>;
  /** Every letter that a case keeps, with its key; for a case that is open already. */
  heldBy(opened: UnlockedCase): Promise<readonly { readonly file: LetterFile; readonly key: Uint8Array }[]>;
  /** The cases that keep a letter. */
  keepersOf(letterRef: string): Promise<readonly string[]>;
  /** The case keeps the letter. False when there is no such letter, or no such case. */
  keep(caseId: string, letterRef: string): Promise<boolean>;
  /** The same for a case that is open already; undefined: there is none. */
  keepIn(opened: UnlockedCase | undefined, letterRef: string): Promise<boolean>;
  /** No further case will keep the letter: removed unless one does. Safe to repeat. */
  release(letterRef: string): Promise<void>;
  /** A case gives up its letters. */
  dropAllOf(caseId: string): Promise<void>;
}

export function letterKeys(
  { letterKeys: kept }: Models,
  files: LetterFiles,
  cases: Cases,
  keys: MasterKeys,
): LetterKeys {
  const ofPending = (letterRef: string, pendingKey: string | undefined) =>
    pendingKey === undefined ? undefined : keys.unwrap(pendingKey, nameOf(letterBinding(letterRef)));

  const unwrapped = (opened: UnlockedCase, { letterRef, caseId, wrappedKey }: StoredLetterKey) =>
    unseal(opened.key, wrappedKey, keyBinding(caseId, letterRef));

  async function ofCase(letterRef: string, caseId: string) {
    const stored = await kept.findById(idOf(letterRef, caseId)).lean<StoredLetterKey>();
    const opened = stored && (await cases.open(caseId));
    return opened ? unwrapped(opened, stored) : undefined;
  }

  /** From wherever it can be had: a case may join others that keep the letter already. */
  async function anyKey({ filename, metadata }: LetterFile) {
    const pending = await ofPending(filename, metadata?.seal?.pendingKey);
    if (pending) return pending;
    for (const stored of await kept.find({ letterRef: filename }).lean<StoredLetterKey[]>()) {
      const opened = await cases.openToKeep(stored.caseId);
      if (opened) return unwrapped(opened, stored);
    }
    return undefined;
  }

  async function removeUnlessKept(letterRef: string, leaving?: string) {
    const file = await files.find(letterRef);
    if (file?.metadata?.seal?.pendingKey !== undefined) return;
    const other = leaving === undefined ? {} : { caseId: { $ne: leaving } };
    if (!(await kept.exists({ letterRef, ...other }))) await files.remove(letterRef);
  }

  async function keepIn(opened: UnlockedCase | undefined, letterRef: string) {
    const file = opened && (await files.known(letterRef));
    const key = file && (await anyKey(file));
    if (!key) return false;
    const caseId = opened.stored._id;
    const wrappedKey = await seal(opened.key, key, keyBinding(caseId, letterRef));
    try {
      await kept.insertMany([{ _id: idOf(letterRef, caseId), letterRef, caseId, wrappedKey }]);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const inFlight = files.inFlight(letterRef);
    if (inFlight) files.remember({ ...inFlight, isKept: true });
    return true;
  }

  return {
    async keyOf({ filename, metadata }, caseId) {
      return caseId === undefined
        ? ofPending(filename, metadata?.seal?.pendingKey)
        : ofCase(filename, caseId);
    },

    async heldBy(opened) {
      const found = await kept.find({ caseId: opened.stored._id }).lean<StoredLetterKey[]>();
      const held = found.map(async (stored) => {
        const file = await files.find(stored.letterRef);
        return file ? [{ file, key: await unwrapped(opened, stored) }] : [];
      });
      return (await Promise.all(held)).flat();
    },

    async keepersOf(letterRef) {
      const found = await kept.find({ letterRef }, { caseId: 1 }).lean<StoredLetterKey[]>();
      return found.map(({ caseId }) => caseId);
    },

    keep: async (caseId, letterRef) => keepIn(await cases.openToKeep(caseId), letterRef),
    keepIn,

    /** Of a letter that a case of this process keeps, one conditional change tells that nobody has given it up. */
    async release(letterRef) {
      const unset = { $unset: { 'metadata.seal.pendingKey': 1 } } as const;
      const isKeptHere = files.inFlight(letterRef)?.isKept;
      files.forget(letterRef);
      if (isKeptHere && (await files.change(letterRef, unset, NOT_GIVEN_UP))) return;
      if (!(await files.find(letterRef))) return;
      if (await kept.exists({ letterRef })) await files.change(letterRef, unset);
      else await files.remove(letterRef);
    },

    /** The file goes before the last key, so that an erasure which was cut off finds it again. */
    async dropAllOf(caseId) {
      for (const { _id, letterRef } of await kept.find({ caseId }).lean<StoredLetterKey[]>()) {
        await removeUnlessKept(letterRef, caseId);
        await kept.deleteOne({ _id });
        await files.change(letterRef, { $set: { 'metadata.givenUp': true } }, PENDING);
        // Two cases that leave at once each saw the other.
        await removeUnlessKept(letterRef);
      }
    },
  };
}

/** The letter is not released yet. */
const PENDING = { 'metadata.seal.pendingKey': { $exists: true } };
const NOT_GIVEN_UP = { 'metadata.givenUp': { $exists: false } };

const idOf = (letterRef: string, caseId: string): string => `${letterRef}/${caseId}`;

/** A letter belongs to no one case: what is sealed with it is bound to the letter alone. */
export const letterBinding = (letterRef: string): Binding => ({
  caseId: '-',
  kind: 'letter',
  version: letterRef,
});
const keyBinding = (caseId: string, version: string): Binding => ({
  caseId,
  kind: 'letter-key',
  version,
});
