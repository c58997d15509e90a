import mongoose, { type Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';

/** Up to the activation the system goes on by itself from the fifth event to the eighth. */
const WAY = [
  ...['submit-letter', 'forward', 'forward', 'forward', 'complete'],
  ...['record-bsre-registration', 'record-informed', 'record-activated', 'record-identity-confirmed'],
];
const GOES_ON = { goesOn: true };

let connection: Connection;
let monitored: Connection;
const commands: string[] = [];
beforeAll(async () => {
  connection = await openDatabase();
  monitored = await mongoose
    .createConnection(process.env['MONGODB_URI'] ?? '', { dbName: connection.name, monitorCommands: true })
    .asPromise();
  monitored.getClient().on('commandStarted', ({ commandName }) => commands.push(commandName));
});
afterAll(async () => {
  await monitored.close();
  await dropDatabase(connection);
});

const open = (on = monitored) => createEventLog({ connection: on, office: () => OFFICE });
const events = (caseId: string, from: number, to: number) => walk(caseId, WAY).slice(from - 1, to);
/** The commands that `work` takes, in no order. */
async function taken(work: () => Promise<unknown>) {
  commands.length = 0;
  await work();
  return [...commands].sort();
}

it('folds what the system does with what follows, by one exchange', async () => {
  const log = open();
  await log.append('f1', events('f1', 1, 5), GOES_ON);
  expect(await taken(() => log.append('f1', events('f1', 6, 6), GOES_ON))).toEqual(['insert']);
  expect(await taken(() => log.append('f1', events('f1', 7, 7), GOES_ON))).toEqual(['insert']);
  expect((await log.caseView('f1'))?.seq).toBe(5);
  expect((await log.eventsOf('f1')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await taken(() => log.append('f1', events('f1', 8, 8)))).toEqual(['insert', 'update']);
  expect((await log.caseView('f1'))?.seq).toBe(8);
});

it('folds within two seconds what nothing follows, and counts from the first that waits', async () => {
  const log = open();
  await log.append('f2', events('f2', 1, 5));
  const began = performance.now();
  await log.append('f2', events('f2', 6, 6), GOES_ON);
  // What is awaited is time itself: so much that the two beginnings can be told apart.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const again = performance.now();
  await log.append('f2', events('f2', 7, 7), GOES_ON);
  while ((await log.caseView('f2'))?.seq !== 7) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(performance.now() - began).toBeGreaterThan(1_900);
  expect(performance.now() - again).toBeLessThan(1_900);
  expect(await taken(() => log.append('f2', events('f2', 8, 8)))).toEqual(['insert', 'update']);
});

it('never lets a task wait, nor what a person did, nor the end of a case', async () => {
  const log = open();
  for (let seq = 1; seq <= 5; seq += 1) await log.append('f3', events('f3', seq, seq), GOES_ON);
  expect((await log.caseView('f3'))?.seq).toBe(5);
  const rejected = walk('f4', ['submit-letter', 'reject']);
  await log.append('f4', rejected, GOES_ON);
  expect(await log.caseView('f4')).toMatchObject({ seq: rejected.length, open: false });
  const withdrawn = walk('f5', [...WAY, 'withdraw']);
  await log.append('f5', withdrawn.slice(0, -1));
  await log.append('f5', withdrawn.slice(-1), GOES_ON);
  expect(await log.caseView('f5')).toMatchObject({ seq: withdrawn.length, open: false });
});

it('a process that ends folds what waits; one that is killed leaves it to the next append', async () => {
  const [one, other] = [open(), open(connection)];
  await one.append('f6', events('f6', 1, 5));
  await one.append('f6', events('f6', 6, 6), GOES_ON);
  await one.settle();
  expect((await other.caseView('f6'))?.seq).toBe(6);
  await one.append('f6', events('f6', 7, 7), GOES_ON);
  await other.append('f6', events('f6', 8, 8), GOES_ON);
  expect((await other.caseView('f6'))?.seq).toBe(8);
  await one.settle();
  expect((await other.caseView('f6'))?.seq).toBe(8);
});

it('an earlier batch that comes again takes nothing from what waits', async () => {
  const log = open();
  await log.append('f7', events('f7', 1, 5));
  await log.append('f7', events('f7', 6, 6), GOES_ON);
  await log.append('f7', events('f7', 7, 7), GOES_ON);
  await log.append('f7', events('f7', 6, 6), GOES_ON);
  await log.settle();
  expect((await log.caseView('f7'))?.seq).toBe(7);
});

it('an activity that carries what an append under way brings as well writes the rest alone', async () => {
  const log = open();
  const commandsOfBoth = await taken(async () => {
    await log.append('f8', events('f8', 1, 3));
    await Promise.all([log.append('f8', events('f8', 4, 4)), log.append('f8', events('f8', 4, 5), GOES_ON)]);
  });
  // The letter, three dispositions and the check of completeness each give or take a task.
  expect(commandsOfBoth).toEqual(
    [...Array(3).fill('insert'), 'delete', 'insert', ...Array(4).fill('update')].sort(),
  );
  const altered = events('f8', 5, 6).map((event) =>
    event.seq === 5 ? { ...event, at: '2026-01-01T00:00:00.000Z' } : event,
  );
  await expect(log.append('f8', altered)).rejects.toMatchObject({ code: 'log-conflict' });
  expect((await log.eventsOf('f8')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
});
