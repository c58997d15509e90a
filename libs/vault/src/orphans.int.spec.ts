import { randomBytes } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { streamOf, vaultOn } from '../test/support/samples.js';

let connection: Connection;
const vault = () => vaultOn(connection);
const chunks = () => connection.collection('vault_letters.chunks');
const HOUR_MS = 3_600_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);
const sweep = (before: Date) => vault().sweep(before.toISOString(), async () => true);

beforeAll(async () => {
  connection = await openDatabase();
  await vault().prepare();
});
afterAll(() => dropDatabase(connection));

/** Chunks as an upload leaves them that was killed before its file was written. */
async function left(at: Date, numbers: readonly number[]): Promise<mongoose.mongo.ObjectId> {
  const files_id = new mongoose.mongo.ObjectId(randomBytes(12));
  const seconds = Math.floor(at.getTime() / 1_000)
    .toString(16)
    .padStart(8, '0');
  const rows = numbers.map((n) => {
    const _id = new mongoose.mongo.ObjectId(`${seconds}${randomBytes(8).toString('hex')}`);
    return { _id, files_id, n, data: Buffer.alloc(1_000) };
  });
  await chunks().insertMany(rows);
  return files_id;
}
const rest = (files_id: mongoose.mongo.ObjectId) => chunks().countDocuments({ files_id });

it.each([
  ['one chunk', [0]],
  ['several chunks', [0, 1, 2, 3]],
  ['all but the first, whose removal was cut off', [1, 2]],
])('an upload that left %s is swept, however it began', async (_what, numbers) => {
  const id = await left(ago(3 * HOUR_MS), numbers);
  await sweep(ago(4 * HOUR_MS));
  expect(await rest(id)).toBe(numbers.length);
  await sweep(ago(2 * HOUR_MS));
  expect(await rest(id)).toBe(0);
});

it('a letter stays, and so does what may be under way', async () => {
  const { letterRef } = await vault().storeLetter('surat.pdf', streamOf(Buffer.alloc(600_000, 7)));
  const own = new mongoose.mongo.ObjectId(letterRef);
  const before = await rest(own);
  const begun = await left(new Date(), [0, 1, 2, 3, 4]);
  await sweep(ago(HOUR_MS));
  expect([await rest(own), await rest(begun)]).toEqual([before, 5]);
});
