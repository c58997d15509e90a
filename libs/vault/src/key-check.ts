import { createHmac } from 'node:crypto';
import { isDuplicateKey } from '@tte/mongo';
import type { IndexRing } from './crypto/blind-index.js';
import type { MasterKeys } from './crypto/master-keys.js';
import { ringOf, type Ring } from './crypto/ring.js';
import type { Models, StoredCase, StoredCheck } from './store/models.js';
import { VaultFailure } from './vault-failure.js';
import { WrongSecret } from './wrong-secret.js';

/** Of the document with the digest of the index secret, and whose it is under the master key. */
export const SECRETS = 'secrets';
/** Of a store without a check value, so many cases are tried: one of them may be damaged. */
const TRIED = 5;

/** What is sealed: a digest of the present index secret. */
interface Checked {
  readonly indexSecret: string;
}

/**
 * Compares this process's secrets with those that the store was begun with. The first process on an empty store
 * writes the check value; whoever comes second compares. The value is wrapped by the master key, so that whoever has the
 * store alone cannot try secrets on it. While a secret is rotated its former one is known besides; then each process
 * writes that which is its present one.
 * @throws WrongSecret
 */
export async function checkSecrets(
  models: Models,
  keys: MasterKeys,
  indexes: IndexRing,
  indexSecret: Ring<string>,
): Promise<void> {
  await compare(models, keys, ringOf(indexSecret).map(digestOf));
  await knowsWhatIsNeeded(models, keys, indexes);
}

/** @param known digests of the index secrets, the present one first */
async function compare(models: Models, keys: MasterKeys, known: readonly string[]): Promise<void> {
  const [present = ''] = known;
  const given: Checked = { indexSecret: present };
  for (;;) {
    const { _id, sealed } = (await storedCheck(models)) ?? (await begin(models, keys, given));
    const kept = JSON.parse(new TextDecoder().decode(await unwrap(keys, sealed, SECRETS))) as Checked;
    if (!known.includes(kept.indexSecret)) throw new WrongSecret('indexSecret');
    if (keys.isCurrent(sealed) && kept.indexSecret === present) return;
    const renewed = await seal(keys, given);
    const { matchedCount } = await models.checks.updateOne({ _id, sealed }, { $set: { sealed: renewed } });
    // Another process has come first: what it wrote is compared.
    if (matchedCount === 1) return;
  }
}

/** Nothing of the store lies under a key or secret that this process does not know: it would be lost to it. */
async function knowsWhatIsNeeded({ cases }: Models, keys: MasterKeys, { all }: IndexRing): Promise<void> {
  const [wrapped, indexed] = await Promise.all([
    cases.distinct('wrappedUnder'),
    cases.distinct('indexedUnder'),
  ]);
  if (wrapped.some((name) => !keys.names.includes(name))) throw new WrongSecret('masterKey', 'needed');
  if (indexed.length === 0) return;
  const names = await Promise.all(all.map((blind) => blind.name()));
  if (indexed.some((name) => !names.includes(name))) throw new WrongSecret('indexSecret', 'needed');
}

async function begin(models: Models, keys: MasterKeys, given: Checked): Promise<StoredCheck> {
  await fitsCases(models, keys);
  const check = { _id: SECRETS, sealed: await seal(keys, given) };
  try {
    await models.checks.create(check);
    return check;
  } catch (error) {
    const first = isDuplicateKey(error) ? await storedCheck(models) : undefined;
    if (!first) throw error;
    return first;
  }
}

/** A store that has lost its check value still has cases: the master key opens one of them. */
async function fitsCases(models: Models, keys: MasterKeys): Promise<void> {
  const cases = await models.cases
    .find({ wrappedKey: { $exists: true } }, { wrappedKey: 1 })
    .limit(TRIED)
    .lean<Pick<StoredCase, '_id' | 'wrappedKey'>[]>();
  if (cases.length === 0) return;
  const opened = await Promise.allSettled(
    cases.map(({ _id, wrappedKey = '' }) => keys.unwrap(wrappedKey, _id)),
  );
  if (opened.every(({ status }) => status === 'rejected')) throw new WrongSecret('masterKey');
}

const storedCheck = (models: Models) => models.checks.findById(SECRETS).lean<StoredCheck>();

const seal = (keys: MasterKeys, checked: Checked): Promise<string> =>
  keys.wrap(new TextEncoder().encode(JSON.stringify(checked)), SECRETS);

async function unwrap(keys: MasterKeys, sealed: string, owner: string): Promise<Uint8Array> {
  try {
    return await keys.unwrap(sealed, owner);
  } catch (error) {
    throw error instanceof VaultFailure ? new WrongSecret('masterKey') : error;
  }
}

const digestOf = (secret: string): string =>
  createHmac('sha256', 'tte/vault/key-check').update(secret).digest('base64url');
