import { createHmac } from 'node:crypto';
import { isDuplicateKey } from '@tte/mongo';
import type { IndexRing } from './crypto/blind-index.js';
import type { MasterKeys } from './crypto/master-keys.js';
import { ringOf } from './crypto/ring.js';
import type { Models, StoredCase, StoredCheck } from './store/models.js';
import { VaultFailure } from './vault-failure.js';
import { WrongSecret, type Secrets } from './wrong-secret.js';

/** Of the document with the digests of the secrets, and whose it is under the master key. */
export const SECRETS = 'secrets';
/** Of a store without a check value, so many cases are tried: one of them may be damaged. */
const TRIED = 5;

/** A digest of each secret, the present one, that some process of this store has had. */
type Digests = Readonly<Partial<Record<keyof Secrets, string>>>;

/**
 * Compares this process's secrets with those that the store was begun with. The first process on an empty store
 * writes the check value, and the first that has a further secret adds it; whoever comes second compares. The value is
 * wrapped by the master key, so that whoever has the store alone cannot try secrets on it. While a secret is rotated its
 * former one is known besides; then each process writes that which is its present one.
 * @throws WrongSecret
 */
export async function checkSecrets(
  models: Models,
  keys: MasterKeys,
  indexes: IndexRing,
  secrets: Secrets,
): Promise<void> {
  await compare(models, keys, secrets);
  await knowsWhatIsNeeded(models, keys, indexes);
}

async function compare(models: Models, keys: MasterKeys, secrets: Secrets): Promise<void> {
  const known = digestsOf(secrets);
  const names = Object.keys(known) as (keyof Secrets)[];
  const given: Digests = Object.fromEntries(names.map((name) => [name, known[name]?.[0]]));
  for (;;) {
    const { _id, sealed } = (await storedCheck(models)) ?? (await begin(models, keys, given));
    const kept = JSON.parse(new TextDecoder().decode(await unwrap(keys, sealed, SECRETS))) as Digests;
    const wrong = names.find((name) => kept[name] !== undefined && !known[name]?.includes(kept[name]));
    if (wrong) throw new WrongSecret(wrong);
    if (keys.isCurrent(sealed) && names.every((name) => kept[name] === given[name])) return;
    const renewed = await seal(keys, { ...kept, ...given });
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

async function begin(models: Models, keys: MasterKeys, given: Digests): Promise<StoredCheck> {
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

const seal = (keys: MasterKeys, digests: Digests): Promise<string> =>
  keys.wrap(new TextEncoder().encode(JSON.stringify(digests)), SECRETS);

async function unwrap(keys: MasterKeys, sealed: string, owner: string): Promise<Uint8Array> {
  try {
    return await keys.unwrap(sealed, owner);
  } catch (error) {
    throw error instanceof VaultFailure ? new WrongSecret('masterKey') : error;
  }
}

/** A digest of each secret that is known, the present one first. */
function digestsOf({
  indexSecret,
  workflowIdSecret,
}: Secrets): Readonly<Partial<Record<keyof Secrets, readonly string[]>>> {
  const digest = (secret: string) =>
    createHmac('sha256', 'tte/vault/key-check').update(secret).digest('base64url');
  return {
    indexSecret: ringOf(indexSecret).map(digest),
    ...(workflowIdSecret !== undefined && { workflowIdSecret: [digest(workflowIdSecret)] }),
  };
}
