import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, MASTER_KEY, vaultOn } from '../test/support/samples.js';
import type { VaultOptions } from './vault.js';
import { type WrongSecret } from './wrong-secret.js';

const OTHER_KEY = new Uint8Array(32).fill(8);

let connection: Connection;
beforeEach(async () => (connection = await openDatabase()));
afterEach(() => dropDatabase(connection));

const check = (changes: Partial<VaultOptions> = {}) => vaultOn(connection, changes).checkSecrets();
const wrong = (secret: WrongSecret['secret']) => expect.objectContaining({ name: 'WrongSecret', secret });
const dump = async () => JSON.stringify(await connection.collection('vault_checks').find().toArray());

test('the first process begins the store, and every later one with the same secrets is let in', async () => {
  await check();
  await check();
  expect(await connection.collection('vault_checks').countDocuments()).toBe(1);
});

test.each<[WrongSecret['secret'], Partial<VaultOptions>]>([
  ['masterKey', { masterKey: OTHER_KEY }],
  ['indexSecret', { indexSecret: 'another secret for the indexes' }],
])('another %s is told, and nothing is written', async (secret, changes) => {
  await check();
  const before = await dump();
  await expect(check(changes)).rejects.toEqual(wrong(secret));
  expect(await dump()).toBe(before);
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
  expect(await dump()).not.toMatch(/indexSecret/);
});

test('a person is called the same by every process of a store, otherwise than anybody else, and otherwise elsewhere', async () => {
  const [nik, another] = ['3171014105900001', '3171014105900002'];
  const known = await vaultOn(connection).personKey(nik);
  expect(known).toMatch(/^[0-9a-f]{64}$/);
  expect(await vaultOn(connection).personKey(nik)).toBe(known);
  expect(await vaultOn(connection).personKey(another)).not.toBe(known);
  // With the same secrets, but begun by itself.
  const elsewhere = await openDatabase();
  expect(await vaultOn(elsewhere).personKey(nik)).not.toBe(known);
  await dropDatabase(elsewhere);
});
