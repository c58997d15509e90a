import { isDuplicateKey } from '@tte/mongo';
import type { UnlockedCase } from './cases.js';
import { nameOf, sealJson, unsealJson, type Binding } from './crypto/sealing.js';
import type { Models, StoredDocument } from './store/models.js';

/**
 * What is put beside a case one by one and never changed, sealed under its key.
 * Why: docs/decisions/0142-officials-comment-beside-the-case.md
 */
export interface Papers<Paper> {
  /** The first one under a reference stays, and is answered. */
  put(opened: UnlockedCase, ref: string, paper: Paper): Promise<Paper>;
  one(opened: UnlockedCase, ref: string): Promise<Paper | undefined>;
  /** In no order. */
  all(opened: UnlockedCase): Promise<readonly Paper[]>;
}

type PaperKind = Extract<Binding['kind'], 'comment' | 'attachment'>;

/** @param read what a decrypted paper is. @throws VaultFailure */
export function papersOf<Paper>(
  { cases, documents }: Models,
  kind: PaperKind,
  read: (value: unknown, ref: string, where: string) => Paper,
): Papers<Paper> {
  const bindingOf = ({ stored }: UnlockedCase, version: string): Binding => ({
    caseId: stored._id,
    kind,
    version,
  });
  async function opened(unlocked: UnlockedCase, { _id, body }: StoredDocument): Promise<Paper> {
    const ref = _id.slice(_id.lastIndexOf('/') + 1);
    return read(await unsealJson(unlocked.key, body, bindingOf(unlocked, ref)), ref, _id);
  }
  async function one(unlocked: UnlockedCase, ref: string) {
    const found = await documents.findById(nameOf(bindingOf(unlocked, ref))).lean<StoredDocument>();
    return found ? opened(unlocked, found) : undefined;
  }
  /** By the primary key alone: everything else of the case is passed by. */
  const named = ({ stored }: UnlockedCase) => ({
    _id: { $gte: `${stored._id}/${kind}/`, $lt: `${stored._id}/${kind}0` },
  });

  return {
    one,
    async put(unlocked, ref, paper) {
      const { _id: caseId } = unlocked.stored;
      const binding = bindingOf(unlocked, ref);
      const body = await sealJson(unlocked.key, paper, binding);
      try {
        await documents.insertMany([{ _id: nameOf(binding), caseId, body }]);
      } catch (error) {
        const first = isDuplicateKey(error) ? await one(unlocked, ref) : undefined;
        if (!first) throw error;
        return first;
      }
      // Lists show the number; one that a crash left too low is right again with the next paper.
      const count = await documents.countDocuments(named(unlocked));
      await cases.updateOne({ _id: caseId }, { $max: { [`${kind}s`]: count } });
      return paper;
    },
    async all(unlocked) {
      const found = await documents.find(named(unlocked)).lean<StoredDocument[]>();
      return Promise.all(found.map((document) => opened(unlocked, document)));
    },
  };
}
