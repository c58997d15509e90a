import { isDuplicateKey } from '@tte/mongo';
import type { AccountView, TaskView } from '../port.js';
import type { EndedAccount } from '../projections/accounts.js';
import type { CaseDocument } from '../projections/cases.js';
import { INSERTING, type Models, type StoredAccount, type StoredCase, type StoredTask } from './models.js';

/** Sorts after every ISO time. */
const NEVER_DUE = '~';
const UPSERT = { upsert: true } as const;

/** A case's document, and the revision at which it was read: every exchange raises it. */
export interface Standing {
  readonly document: CaseDocument;
  readonly revision: number;
}

/** Reads and writes of the projections, each one command, but for `remove`. */
export interface ProjectionStore {
  standing(caseId: string): Promise<Standing | undefined>;
  /**
   * Puts `next` in the place of `before`, and answers how it stands; undefined when another writer has been there since
   * `before` was read. `before` undefined: there is no document yet.
   */
  exchange(before: Standing | undefined, next: CaseDocument): Promise<Standing | undefined>;
  putTask(caseId: string, task: TaskView | undefined): Promise<void>;
  /** What the case made of its account; how another one ended it stays. */
  putAccount(account: AccountView): Promise<void>;
  dropAccount(caseId: string): Promise<void>;
  /** Of either case that comes first: an account without its making is in no list. */
  endAccount(ended: EndedAccount): Promise<void>;
  /** No account was ended by this case. */
  reviveAccount(caseId: string): Promise<void>;
  /** Drops all of a case, its document last, so that what a crash cut off is seen by it. */
  remove(caseId: string): Promise<void>;
}

export function projectionStore(models: Models): ProjectionStore {
  async function reviveAccount(caseId: string): Promise<void> {
    await models.accounts.updateMany({ 'ended.caseId': caseId }, { $unset: { ended: 1 } });
  }

  return {
    async standing(caseId) {
      const stored = await models.cases.findById(caseId).lean<StoredCase>();
      if (!stored) return undefined;
      const { revision, ...document } = fromStored(stored);
      return { document, revision };
    },
    async exchange(before, next) {
      const revision = (before?.revision ?? 0) + 1;
      const stored = { ...toStored(next), revision };
      if (before) {
        const { matchedCount } = await models.cases.replaceOne(
          { _id: stored._id, revision: before.revision },
          stored,
        );
        return matchedCount === 1 ? { document: next, revision } : undefined;
      }
      try {
        await models.cases.insertMany([stored], INSERTING);
        return { document: next, revision };
      } catch (error) {
        if (isDuplicateKey(error)) return undefined;
        throw error;
      }
    },
    async putTask(caseId, task) {
      if (!task) {
        await models.tasks.deleteOne({ _id: caseId });
        return;
      }
      const order = `${task.dueAt ?? NEVER_DUE} ${task.since}`;
      const stored = { ...toStored(task), order };
      await twice(() => models.tasks.replaceOne({ _id: caseId }, stored, UPSERT));
    },
    async putAccount(account) {
      const { _id, ...made } = toStored(account);
      await twice(() => models.accounts.updateOne({ _id }, { $set: made }, UPSERT));
    },
    async dropAccount(caseId) {
      await models.accounts.deleteOne({ _id: caseId });
    },
    async endAccount({ accountOf: _id, ended }) {
      await twice(() => models.accounts.updateOne({ _id }, { $set: { ended } }, UPSERT));
    },
    reviveAccount,
    async remove(caseId) {
      await reviveAccount(caseId);
      await models.accounts.deleteOne({ _id: caseId });
      await models.tasks.deleteOne({ _id: caseId });
      await models.cases.deleteOne({ _id: caseId });
    },
  };
}

/** Two upserts of one key can both try to insert; the one that loses is repeated, and then replaces. */
async function twice(upsert: () => PromiseLike<unknown>): Promise<void> {
  try {
    await upsert();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    await upsert();
  }
}

function toStored<View extends { readonly caseId: string }>(view: View) {
  const { caseId: _id, ...rest } = view;
  return { _id, ...rest };
}

/** The document without what only the store needs: the key's name, and the order of a list. */
export const fromStored = <Stored extends StoredCase | StoredTask | StoredAccount>({
  _id,
  ...rest
}: Stored) => ({ caseId: _id, ...rest });
