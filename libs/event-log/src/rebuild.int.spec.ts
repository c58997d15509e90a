import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import { createLogInspection } from './inspection.js';

let connection: Connection;
beforeEach(async () => {
  connection = await openDatabase();
});
afterEach(() => dropDatabase(connection));

const CASES = 24;
const caseId = (index: number) => `case-${String(index).padStart(3, '0')}`;
const documents = async (name: string) =>
  (await connection.collection(name).find().sort({ _id: 1 }).toArray()).map(
    ({ revision: _revision, ...rest }) => rest,
  );

/** Compares every document with a fold of the log. */
async function faults() {
  const inspection = createLogInspection(connection, [OFFICE]);
  const found = [];
  for await (const caseIds of inspection.batches())
    for (const one of await inspection.inspect(caseIds))
      found.push(...one.faults.map(({ fault }) => `${fault} ${one.caseId}`));
  for await (const one of inspection.unknown()) found.push(`unknown ${one.caseId}`);
  return found;
}

test('a rebuild beside cases that go on leaves every document as a fold of the log has it', async () => {
  // Two processes append, as two workers do, and a third one rebuilds all the while.
  const office = () => OFFICE;
  const [one, other, rebuilding] = [1, 2, 3].map(() => createEventLog({ connection, office }));
  if (!one || !other || !rebuilding) throw new Error('three logs');
  await one.prepare();
  let appended = 0;
  const ways = Array.from({ length: CASES }, (_each, index) => walk(caseId(index), FULL_WAY));
  const appending = Promise.all(
    [one, other].map(async (log, half) => {
      const mine = ways.flatMap((events, index) =>
        index % 2 === half ? [[caseId(index), events] as const] : [],
      );
      for (const [id, events] of mine) {
        for (const [index, next] of events.entries()) {
          await log.append(id, [next], { goesOn: index % 3 === 0 });
          appended += 1;
        }
      }
    }),
  );
  const total = ways.reduce((sum, { length }) => sum + length, 0);
  /** How much was appended before each rebuild, and during it. */
  const beside: (readonly [number, number])[] = [];
  while (appended < total) {
    const before = appended;
    await rebuilding.rebuild();
    beside.push([before, appended - before]);
  }
  await appending;
  await Promise.all([one.settle(), other.settle()]);
  // It ran while cases were under way, and not only before or behind them.
  expect(beside.some(([before, during]) => before > 0 && during > 0)).toBe(true);
  expect(await faults()).toEqual([]);

  const names = ['cases', 'tasks', 'accounts'];
  const before = await Promise.all(names.map(documents));
  await rebuilding.rebuild();
  expect(await Promise.all(names.map(documents))).toEqual(before);
  expect(before[0]).toHaveLength(CASES);
}, 120_000);

test('due times of an earlier calendar are as good as those of the present one, and no other is', async () => {
  const log = createEventLog({ connection, office: () => OFFICE });
  await log.append('r1', walk('r1', ['submit-letter', 'forward']));
  const now = { ...OFFICE, holidays: [...OFFICE.holidays, '2026-03-16', '2026-03-17'] };
  const inspect = async (...calendars: readonly (typeof OFFICE)[]) =>
    (await createLogInspection(connection, calendars).inspect(['r1'])).flatMap((one) =>
      one.faults.map(({ fault }) => fault),
    );
  expect(await inspect(now)).toEqual(['case-differs']);
  expect(await inspect(now, OFFICE)).toEqual([]);
  await connection.collection('cases').updateOne({}, { $set: { dueAt: '2027-01-01T00:00:00.000Z' } });
  expect(await inspect(now, OFFICE)).toEqual(['case-differs']);
});
