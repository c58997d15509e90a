import type { Model } from 'mongoose';
import type { VaultOrphan } from '../port.js';
import type { LetterFiles } from '../store/letter-files.js';
import type { Models, StoredCase } from '../store/models.js';
import { numbersBehind } from './numbers.js';

const BATCH = 500;

/**
 * What nobody owns: documents and keys of cases that there are not, letters that no case keeps, pieces of uploads; and
 * counters that are behind the numbers that were given.
 * @param before what is younger may still find its owner
 */
export async function* orphans(
  models: Models,
  files: LetterFiles,
  before: Date,
): AsyncGenerator<VaultOrphan> {
  yield* ownerless(models, models.documents, 'document-orphan');
  yield* ownerless(models, models.letterKeys, 'letter-key-orphan');
  yield* lettersWithoutKeeper(models, files, before);
  for await (const fileId of files.orphanChunks(before)) yield { code: 'upload-left', ref: fileId };
  yield* numbersBehind(models, files);
}

type Owned = { readonly _id: string; readonly caseId: string };

/** Erased cases whose contents are still being removed say so themselves. */
async function* ownerless<Stored extends Owned>(
  { cases }: Models,
  model: Model<Stored>,
  code: 'document-orphan' | 'letter-key-orphan',
): AsyncGenerator<VaultOrphan> {
  const owned = model.find({}, { _id: 0, caseId: 1 }).sort({ caseId: 1 }).lean<Owned[]>().cursor();
  for await (const ids of distinctBatches(owned)) {
    const there = await cases
      .find({ _id: { $in: ids }, $or: [{ status: { $ne: 'erased' } }, { leftovers: true }] }, { _id: 1 })
      .lean<Pick<StoredCase, '_id'>[]>();
    const known = new Set(there.map(({ _id }) => _id));
    for (const caseId of ids) if (!known.has(caseId)) yield { code, caseId };
  }
}

async function* distinctBatches(owned: AsyncIterable<Owned>): AsyncGenerator<string[]> {
  let ids = new Set<string>();
  for await (const { caseId } of owned) {
    ids.add(caseId);
    if (ids.size < BATCH) continue;
    yield [...ids];
    ids = new Set();
  }
  if (ids.size > 0) yield [...ids];
}

async function* lettersWithoutKeeper(
  { letterKeys }: Models,
  files: LetterFiles,
  before: Date,
): AsyncGenerator<VaultOrphan> {
  let refs: string[] = [];
  async function* unkept() {
    const kept = new Set(await letterKeys.distinct('letterRef', { letterRef: { $in: refs } }));
    for (const ref of refs) if (!kept.has(ref)) yield { code: 'letter-orphan', ref } as const;
    refs = [];
  }
  const old = (await files.files()).find({ uploadDate: { $lt: before } }, { projection: { filename: 1 } });
  for await (const { filename } of old) {
    refs.push(filename);
    if (refs.length >= BATCH) yield* unkept();
  }
  yield* unkept();
}
