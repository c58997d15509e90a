import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, MASTER_KEY, vaultOn } from '../test/support/samples.js';
import type { VaultOptions } from './vault.js';
import { type WrongSecret } from './wrong-secret.js';

const OTHER_KEY = new Uint8Array(32).fill(8);
const SECRET = 'a secret for workflow ids';

let connection: Connection;
beforeEach(async () => (connection = await openDatabase()));
afterEach(() => dropDatabase(connection));

const check = (changes: Partial<VaultOptions> = {}, secret: string | undefined = SECRET) =>
  vaultOn(connection, changes).checkSecrets(secret);
const wrong = (secret: WrongSecret['secret']) => expect.objectContaining({ name: 'WrongSecret', secret });
const dump = async () => JSON.stringify(await connection.collection('vault_checks').find().toArray());

test('the first process begins the store, and every later one with the same secrets is let in', async () => {
  await check();
  await check();
  expect(await connection.collection('vault_checks').countDocuments()).toBe(1);
});

test.each<[WrongSecret['secret'], Partial<VaultOptions>, string]>([
  ['masterKey', { masterKey: OTHER_KEY }, SECRET],
  ['indexSecret', { indexSecret: 'another secret for the indexes' }, SECRET],
  ['workflowIdSecret', {}, 'another secret for workflow ids'],
])('another %s is told, and nothing is written', async (secret, changes, workflowIdSecret) => {
  await check();
  const before = await dump();
  await expect(check(changes, workflowIdSecret)).rejects.toEqual(wrong(secret));
  expect(await dump()).toBe(before);
});

/** A process that starts no cases. */
const checkWithout = (changes: Partial<VaultOptions> = {}) => vaultOn(connection, changes).checkSecrets();

test('a process without the secret of workflow ids begins a store, and the first one with it adds it', async () => {
  await checkWithout();
  await check();
  await checkWithout();
  await expect(check({}, 'another secret for workflow ids')).rejects.toEqual(wrong('workflowIdSecret'));
  await expect(checkWithout({ masterKey: OTHER_KEY })).rejects.toEqual(wrong('masterKey'));
});

test('after a rotation by a process without it the secret is still compared', async () => {
  await check();
  await checkWithout({ masterKey: [OTHER_KEY, MASTER_KEY] });
  const other = 'another secret for workflow ids';
  await expect(check({ masterKey: OTHER_KEY }, other)).rejects.toEqual(wrong('workflowIdSecret'));
});

test('of many that add it at once all agree on one, and the others are told', async () => {
  await checkWithout();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 12 }, (_, at) => check({}, at % 2 ? 'another secret for workflow ids' : SECRET)),
  );
  const [even, odd] = [0, 1].map((rest) =>
    outcomes.filter((_, at) => at % 2 === rest).map(({ status }) => status),
  );
  expect([...new Set(even), ...new Set(odd)].sort()).toEqual(['fulfilled', 'rejected']);
});

test('of many that begin an empty store at once all agree on one key, and the others are told', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 12 }, (_, at) => check({ masterKey: at % 2 ? OTHER_KEY : MASTER_KEY })),
  );
  const [even, odd] = [0, 1].map((rest) =>
    outcomes.filter((_, at) => at % 2 === rest).map(({ status }) => status),
  );
  expect([...new Set(even), ...new Set(odd)].sort()).toEqual(['fulfilled', 'rejected']);
});

test('a store that has cases and no check value is begun by their master key alone', async () => {
  await vaultOn(connection).admit(admissionOf('case-1'));
  await expect(check({ masterKey: OTHER_KEY })).rejects.toEqual(wrong('masterKey'));
  expect(
    await connection.collection<{ _id: string }>('vault_checks').countDocuments({ _id: 'secrets' }),
  ).toBe(0);
  await check();
});

test('after a rotation the check value is wrapped anew, so that the old key may go', async () => {
  await check();
  await check({ masterKey: [OTHER_KEY, MASTER_KEY] });
  await check({ masterKey: OTHER_KEY });
  await expect(check()).rejects.toEqual(wrong('masterKey'));
});

test('the check value shows no digest of a secret', async () => {
  await check();
  expect(await dump()).not.toMatch(/indexSecret|workflowIdSecret/);
});
