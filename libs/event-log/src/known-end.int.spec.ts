import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import { verifyChain } from './hash-chain.js';

let connection: Connection;
beforeAll(async () => {
  connection = await openDatabase();
  await open().prepare();
});
afterAll(() => dropDatabase(connection));

/** The log as one process has it, which remembers how far it has come. */
const open = () => createEventLog({ connection, office: () => OFFICE });
const projections = async () => ({
  cases: await connection.collection('cases').find().sort({ _id: 1 }).toArray(),
  tasks: await connection.collection('tasks').find().sort({ _id: 1 }).toArray(),
});

async function expectWhole(caseId: string, length: number) {
  const log = open();
  const read = await log.eventsOf(caseId);
  expect(read).toHaveLength(length);
  expect(verifyChain(read)).toBeUndefined();
  const withoutRevision = ({ cases, tasks }: Awaited<ReturnType<typeof projections>>) => ({
    cases: cases.map(({ revision: _revision, ...document }) => document),
    tasks,
  });
  const before = withoutRevision(await projections());
  await log.rebuild();
  expect(withoutRevision(await projections())).toEqual(before);
}

it('two processes that take turns chain on to each other', async () => {
  const events = walk('k1', FULL_WAY);
  const [one, other] = [open(), open()];
  for (const [index, event] of events.entries()) await [one, other][index % 2]?.append('k1', [event]);
  await expectWhole('k1', events.length);
});

it('a process that was overtaken finds what it is given, and refuses what differs', async () => {
  const events = walk('k2', FULL_WAY);
  const [one, other] = [open(), open()];
  await one.append('k2', events.slice(0, 2));
  await other.append('k2', events.slice(2, 6));
  await one.append('k2', events.slice(2, 4));
  await one.append('k2', events.slice(4, 8));
  const altered = events.slice(8, 9).map((event) => ({ ...event, at: '2026-03-17T00:00:00.000Z' }));
  await other.append('k2', events.slice(8, 9));
  await expect(one.append('k2', altered)).rejects.toMatchObject({ code: 'log-conflict' });
  await expectWhole('k2', 9);
});

it('a projection that a rebuild exchanged meanwhile is read again', async () => {
  const events = walk('k3', FULL_WAY);
  const [one, other] = [open(), open()];
  await one.append('k3', events.slice(0, 3));
  await other.rebuild();
  await one.append('k3', events.slice(3, 6));
  await expectWhole('k3', 6);
});

it('a store that was set back under it is noticed, at the latest with the second event', async () => {
  const events = walk('k4', FULL_WAY);
  const log = open();
  await log.append('k4', events.slice(0, 2));
  await log.append('k4', events.slice(2, 4));
  const key = (seq: number) => `k4/${seq}` as never;
  await connection.collection('events').deleteMany({ _id: { $in: [key(3), key(4)] } });
  await connection.collection('cases').deleteOne({ _id: 'k4' as never });
  await expect(log.append('k4', events.slice(4, 5))).rejects.toThrow();
  await expect(log.append('k4', events.slice(5, 6))).rejects.toThrow();
  await expect(log.append('k4', events.slice(4, 5))).rejects.toMatchObject({ code: 'log-gap' });
});
