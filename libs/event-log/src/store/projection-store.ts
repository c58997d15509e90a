import { isDuplicateKey } from '@tte/mongo';
import type { AccountView, LetterView, TaskView } from '../port.js';
import type { RegistrationDocument } from '../projections/registrations.js';
import type { Models, StoredAccount, StoredRegistration, StoredTask } from './models.js';

/** Sorts after every ISO time. */
const NEVER_DUE = '~';
const UPSERT = { upsert: true } as const;

/** Reads and writes of the projections, each one command. */
export interface ProjectionStore {
  registration(registrationId: string): Promise<RegistrationDocument | undefined>;
  /**
   * Puts `next` in the place of `before`; false when another writer has been there since `before` was read.
   * `before` undefined: there is no document yet.
   */
  exchange(before: RegistrationDocument | undefined, next: RegistrationDocument): Promise<boolean>;
  putTask(registrationId: string, task: TaskView | undefined): Promise<void>;
  putAccount(account: AccountView): Promise<void>;
  putLetter(letter: LetterView): Promise<void>;
  clear(): Promise<void>;
}

export function projectionStore(models: Models): ProjectionStore {
  return {
    async registration(registrationId) {
      const stored = await models.registrations.findById(registrationId).lean<StoredRegistration>();
      return stored ? fromStored(stored) : undefined;
    },
    async exchange(before, next) {
      const stored = toStored(next);
      if (before) {
        const { matchedCount } = await models.registrations.replaceOne(
          { _id: stored._id, seq: before.seq },
          stored,
        );
        return matchedCount === 1;
      }
      try {
        await models.registrations.insertMany([stored]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async putTask(registrationId, task) {
      if (!task) {
        await models.tasks.deleteOne({ _id: registrationId });
        return;
      }
      const order = `${task.dueAt ?? NEVER_DUE} ${task.since}`;
      const stored = { ...toStored(task), order };
      await twice(() => models.tasks.replaceOne({ _id: registrationId }, stored, UPSERT));
    },
    async putAccount(account) {
      const stored = toStored(account);
      await twice(() => models.accounts.replaceOne({ _id: stored._id }, stored, UPSERT));
    },
    async putLetter(letter) {
      const stored = { _id: `${letter.registrationId}/${letter.letterRef}`, ...letter };
      await twice(() => models.letters.replaceOne({ _id: stored._id }, stored, UPSERT));
    },
    async clear() {
      const { registrations, tasks, accounts, letters } = models;
      await Promise.all([
        registrations.deleteMany({}),
        tasks.deleteMany({}),
        accounts.deleteMany({}),
        letters.deleteMany({}),
      ]);
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

function toStored<View extends { readonly registrationId: string }>(view: View) {
  const { registrationId: _id, ...rest } = view;
  return { _id, ...rest };
}

/** The document without what only the store needs: the key's name, and the order of a list. */
export const fromStored = <Stored extends StoredRegistration | StoredTask | StoredAccount>({
  _id,
  ...rest
}: Stored) => ({ registrationId: _id, ...rest });
