import mongoose, { type Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import { chain } from './hash-chain.js';
import { eventStore } from './store/event-store.js';
import { modelsOn } from './store/models.js';

const DAY = 24 * 3_600_000;
let connection: Connection;
const log = () => createEventLog({ connection, office: () => OFFICE });
const logOnly = (caseId: string, choices: readonly string[], at = new Date()) =>
  eventStore(modelsOn(connection), () => at).insert(chain(caseId, walk(caseId, choices)));
const tasks = () => connection.collection<{ _id: string }>('tasks');
const cases = () => connection.collection<{ _id: string }>('cases');
const stored = async (name: string) =>
  (await connection.collection(name).find().sort({ _id: 1 }).toArray()).map(
    ({ revision: _revision, loggedAt: _loggedAt, ...rest }) => rest,
  );
const everything = async () => Promise.all(['cases', 'tasks', 'accounts'].map((name) => stored(name)));

beforeEach(async () => {
  connection = await openDatabase();
});
afterEach(() => dropDatabase(connection));

it('mends a task that is missing, one that is stale, and one that nobody has any more', async () => {
  for (const id of ['missing', 'stale', 'left', 'right']) await log().append(id, walk(id, ['submit-letter']));
  await log().append('left', walk('left', FULL_WAY).slice(1));
  const whole = await everything();
  await tasks().deleteOne({ _id: 'missing' });
  await tasks().updateOne({ _id: 'stale' }, { $set: { post: 'kabid' } });
  const { _id, ...task } = (await tasks().findOne({ _id: 'right' })) ?? {};
  await tasks().insertOne({ _id: 'left', ...task });
  expect(await log().catchUp()).toMatchObject({ folded: 3, damaged: [] });
  expect(await everything()).toEqual(whole);
  expect((await log().catchUp()).folded).toBe(0);
});

it('looks at what was logged since the last time, and a day back: not at what is older', async () => {
  let now = new Date('2026-03-20T00:00:00.000Z');
  const clocked = createEventLog({ connection, office: () => OFFICE, now: () => now });
  for (const id of ['o1', 'o2', 'o3']) await logOnly(id, FULL_WAY, now);
  expect((await clocked.catchUp()).folded).toBe(3);
  now = new Date(now.getTime() + 10 * DAY);
  expect((await clocked.catchUp()).folded).toBe(0);
  // As if a fold had been lost long ago: the mark says that all was folded.
  await cases().deleteOne({ _id: 'o1' });
  await logOnly('late', FULL_WAY, new Date(now.getTime() - DAY / 2));
  now = new Date(now.getTime() + DAY / 4);
  expect((await clocked.catchUp()).folded).toBe(1);
  expect((await clocked.rebuild()).folded).toBe(4);
  expect(await log().caseView('o1')).toBeDefined();
});

it('is not blinded by a mark that a wrong clock set years ahead', async () => {
  const ahead = createEventLog({
    connection,
    office: () => OFFICE,
    now: () => new Date(Date.now() + 400 * DAY),
  });
  await ahead.catchUp();
  await logOnly('n1', FULL_WAY);
  expect((await log().catchUp()).folded).toBe(1);
});

it('reads and writes by majority and in the journal, whatever the address says', async () => {
  const monitored = await mongoose
    .createConnection(process.env['MONGODB_URI'] ?? '', { dbName: connection.name, monitorCommands: true })
    .asPromise();
  const sent: { name: string; collection: unknown; read: unknown; write: unknown }[] = [];
  monitored.getClient().on('commandStarted', ({ commandName: name, command }) => {
    const { [name]: collection, readConcern: read, writeConcern: write } = command as Record<string, unknown>;
    sent.push({ name, collection, read, write });
  });
  // Each as a process that remembers nothing, and so reads what it goes on from.
  const watched = () => createEventLog({ connection: monitored, office: () => OFFICE });
  await watched().append('w1', walk('w1', ['submit-letter']));
  await watched().append('w1', walk('w1', ['submit-letter', 'forward']).slice(1));
  await monitored.close();
  const reads = sent.filter(({ name }) => name === 'find');
  const writes = sent.filter(({ name }) => ['insert', 'update', 'delete'].includes(name));
  expect([reads.length, writes.length]).toEqual([2, 6]);
  for (const { read } of reads) expect(read).toEqual({ level: 'majority' });
  for (const { write } of writes) expect(write).toMatchObject({ w: 'majority', j: true });
});

describe('a rebuild', () => {
  it('that dies in the middle leaves every case as it was or as it is to be, and readers see all of them', async () => {
    const ids = Array.from({ length: 80 }, (_, index) => `m${index}`);
    for (const id of ids) await log().append(id, walk(id, FULL_WAY.slice(0, 4)));
    const whole = await everything();
    const dying = await openOn(connection.name);
    let writes = 0;
    dying.getClient().on('commandStarted', ({ commandName }) => {
      if (commandName === 'update' && (writes += 1) === 60) void dying.close(true);
    });
    await expect(createEventLog({ connection: dying, office: () => OFFICE }).rebuild()).rejects.toThrow();
    expect(writes).toBeGreaterThanOrEqual(60);
    expect(await everything()).toEqual(whole);
    expect((await log().rebuild()).folded).toBe(80);
    expect(await everything()).toEqual(whole);
  });

  it('beside appends ends as a fold of the log ends, and no case is missing meanwhile', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `l${index}`);
    const halves = ids.map((id) => walk(id, FULL_WAY));
    for (const [index, id] of ids.entries()) await log().append(id, (halves[index] ?? []).slice(0, 5));
    const counts: number[] = [];
    const rebuilding = log().rebuild();
    const appending = (async () => {
      for (const [index, id] of ids.entries()) {
        await log().append(id, (halves[index] ?? []).slice(5));
        counts.push(await cases().countDocuments());
      }
    })();
    const [report] = await Promise.all([rebuilding, appending]);
    expect(report.damaged).toEqual([]);
    expect(Math.min(...counts)).toBe(60);
    const live = await everything();
    for (const name of ['cases', 'tasks', 'accounts']) {
      await connection.collection(name).deleteMany({});
    }
    await log().rebuild();
    expect(live).toEqual(await everything());
    expect((await log().catchUp()).folded).toBe(0);
  });
});

const openOn = (dbName: string): Promise<Connection> =>
  mongoose.createConnection(process.env['MONGODB_URI'] ?? '', { dbName, monitorCommands: true }).asPromise();
