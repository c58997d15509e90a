import { isDuplicateKey } from '@tte/mongo';
import type { AccountRenewal, AccountView, TaskView } from '../port.js';
import type { AccountChange } from '../projections/accounts.js';
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
  /** Of those of these cases that have a document. */
  standings(caseIds: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
  /**
   * Puts `next` in the place of `before`, and answers how it stands; undefined when another writer has been there since
   * `before` was read. `before` undefined: there is no document yet.
   */
  exchange(before: Standing | undefined, next: CaseDocument): Promise<Standing | undefined>;
  putTask(caseId: string, task: TaskView | undefined): Promise<void>;
  /** What the case made of its account; what others made of it stays. */
  putAccount(account: AccountView): Promise<void>;
  dropAccount(caseId: string): Promise<void>;
  /** Of either case that comes first: an account without its making is in no list. */
  changeAccount(change: AccountChange): Promise<void>;
  /** No account was changed by this case. */
  restoreAccount(caseId: string): Promise<void>;
  /** Drops all of a case, its document last, so that what a crash cut off is seen by it. */
  remove(caseId: string): Promise<void>;
}

export function projectionStore(models: Models): ProjectionStore {
  async function restoreAccount(caseId: string): Promise<void> {
    await models.accounts.bulkWrite([
      { updateMany: { filter: { 'ended.caseId': caseId }, update: { $unset: { ended: 1 } } } },
      { updateMany: { filter: { 'lapsed.caseId': caseId }, update: { $unset: { lapsed: 1 } } } },
      { updateMany: { filter: { 'renewals.caseId': caseId }, update: { $pull: { renewals: { caseId } } } } },
    ]);
  }

  /** By whatever order the renewals of an account are folded, they stand in the order of their ends. */
  async function renewAccount(_id: string, renewed: AccountRenewal): Promise<void> {
    const { caseId } = renewed;
    await models.accounts.updateOne({ _id }, { $pull: { renewals: { caseId } } });
    const renewals = { $each: [renewed], $sort: { validUntil: 1 } } as const;
    await twice(() => models.accounts.updateOne({ _id }, { $push: { renewals } }, UPSERT));
  }

  return {
    async standing(caseId) {
      const stored = await models.cases.findById(caseId).lean<StoredCase>();
      return stored ? toStanding(stored) : undefined;
    },
    async standings(caseIds) {
      const stored = await models.cases.find({ _id: { $in: caseIds } }).lean<StoredCase[]>();
      return new Map(stored.map((one) => [one._id, toStanding(one)]));
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
      const stored = { ...toStored(task), order: orderOf(task) };
      await twice(() => models.tasks.replaceOne({ _id: caseId }, stored, UPSERT));
    },
    async putAccount(account) {
      const { _id, ...made } = toStored(account);
      await twice(() => models.accounts.updateOne({ _id }, { $set: made }, UPSERT));
    },
    async dropAccount(caseId) {
      await models.accounts.deleteOne({ _id: caseId });
    },
    async changeAccount({ accountOf: _id, ...change }) {
      if ('renewed' in change) return renewAccount(_id, change.renewed);
      await twice(() => models.accounts.updateOne({ _id }, { $set: change }, UPSERT));
    },
    restoreAccount,
    async remove(caseId) {
      await restoreAccount(caseId);
      await models.accounts.deleteOne({ _id: caseId });
      await models.tasks.deleteOne({ _id: caseId });
      await models.cases.deleteOne({ _id: caseId });
    },
  };
}

/** By what the list of open tasks is sorted. */
export const orderOf = ({ dueAt = NEVER_DUE, since }: TaskView): string => `${dueAt} ${since}`;

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

function toStanding(stored: StoredCase): Standing {
  const { revision, ...document } = fromStored(stored);
  return { document, revision };
}

/** The document without what only the store needs: the key's name, and the order of a list. */
export const fromStored = <Stored extends StoredCase | StoredTask>({ _id, ...rest }: Stored) => ({
  caseId: _id,
  ...rest,
});

/** An account by its latest renewal. */
export function toAccountView({ _id: caseId, renewals = [], ...made }: StoredAccount): AccountView {
  const renewed = renewals.at(-1);
  return { caseId, ...made, ...(renewed && { renewed, validUntil: renewed.validUntil }) };
}
