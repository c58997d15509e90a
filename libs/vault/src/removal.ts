import { markField, marking } from '@tte/mongo';
import { entryOf } from './cases.js';
import type { LetterKeys } from './letter-keys.js';
import type { Vault } from './port.js';
import type { LetterFiles } from './store/letter-files.js';
import { MARKED_ENTRIES, type Models, type StoredCase } from './store/models.js';

const NOTHING_LEFT = { status: 'erased', workflowId: '', requestDigest: '' } as const;
const DESTROYED = {
  restriction: 1,
  comments: 1,
  attachments: 1,
  runId: 1,
  wrappedKey: 1,
  wrappedUnder: 1,
  indexedUnder: 1,
  applicant: 1,
  letterFacts: 1,
  summary: 1,
  nikIndex: 1,
  emailIndex: 1,
  employeeIndexes: 1,
  letterIndex: 1,
  agendaIndex: 1,
  wordIndexes: 1,
  [markField('restriction')]: 1,
  [markField('data')]: 1,
  [markField('letter')]: 1,
} as const;

/**
 * How data leave. The key goes first each time: what a crash leaves behind it can no longer be read.
 * Why: docs/decisions/0025-what-an-erasure-leaves.md
 */
export function removal(
  { cases, documents }: Models,
  files: LetterFiles,
  letterKeys: LetterKeys,
  clock: () => Date,
): Pick<Vault, 'discard' | 'erase' | 'sweep'> {
  async function removeContents(caseId: string) {
    await documents.deleteMany({ caseId });
    await letterKeys.dropAllOf(caseId);
  }

  /** What is left of an erased case; a crash before its end is seen by the mark. */
  async function clear(caseId: string) {
    await removeContents(caseId);
    await cases.updateOne({ _id: caseId }, { $unset: { leftovers: 1 } });
  }

  /** Only what is pending: a case that has started meanwhile stays. */
  async function discard(caseId: string): Promise<boolean> {
    const { deletedCount } = await cases.deleteOne({ _id: caseId, status: 'pending' });
    if (deletedCount === 1 || !(await cases.exists({ _id: caseId }))) await removeContents(caseId);
    return deletedCount === 1;
  }

  /** Letters whose request died before it told which cases keep them. */
  async function sweepLetters(before: Date) {
    const pending = { 'metadata.seal.pendingKey': { $exists: true }, uploadDate: { $lt: before } };
    for (const { filename: letterRef } of await (await files.files()).find(pending).toArray()) {
      const admitted = await cases.find({ letterRef, status: { $ne: 'erased' } }).lean<StoredCase[]>();
      for (const { _id } of admitted) await letterKeys.keep(_id, letterRef);
      await letterKeys.release(letterRef);
    }
  }

  return {
    async discard(caseId) {
      await discard(caseId);
    },
    async erase(caseId, act) {
      const gone = { ...NOTHING_LEFT, erased: { at: clock().toISOString(), ...act } };
      const marks = marking(cases.db, MARKED_ENTRIES, caseId, gone, ['standing']);
      await cases.updateOne(
        { _id: caseId, status: { $ne: 'erased' } },
        { $set: { ...gone, leftovers: true, ...marks }, $unset: DESTROYED },
      );
      await clear(caseId);
    },
    async sweep(before, hasStarted) {
      const old = await cases
        .find({ status: 'pending', createdAt: { $lt: new Date(before) } })
        .lean<StoredCase[]>();
      let discarded = 0;
      for (const stored of old) {
        if (await hasStarted(entryOf(stored))) continue;
        discarded += (await discard(stored._id)) ? 1 : 0;
      }
      await sweepLetters(new Date(before));
      await files.removeOrphans(new Date(before));
      for (const { _id } of await cases.find({ leftovers: true }, { _id: 1 }).lean<StoredCase[]>()) {
        await clear(_id);
      }
      return discarded;
    },
  };
}
