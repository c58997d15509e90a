import type { CaseEvent } from '@tte/domain';
import type { Connection } from 'mongoose';
import { alter, lose } from '../test/support/damage.js';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import { chain } from './hash-chain.js';
import { eventStore } from './store/event-store.js';
import { modelsOn } from './store/models.js';

let connection: Connection;
const log = () => createEventLog({ connection, office: () => OFFICE });
const logOnly = (caseId: string, events: readonly CaseEvent[]) =>
  eventStore(modelsOn(connection), () => new Date()).insert(chain(caseId, events));
const stored = async (name: string) => connection.collection(name).find().sort({ _id: 1 }).toArray();
/** Without revisions: they count writes, not what was written. */
const projections = async () => ({
  cases: (await stored('cases')).map(({ revision: _revision, ...rest }) => rest),
  tasks: await stored('tasks'),
  accounts: await stored('accounts'),
});

beforeEach(async () => {
  connection = await openDatabase();
});
afterEach(() => dropDatabase(connection));

it('one of 300 cases lacks an event: the others go through rebuild and catch-up, and it keeps what it had', async () => {
  const ids = Array.from({ length: 300 }, (_, index) => `c${String(index).padStart(3, '0')}`);
  const way = (index: number) => walk(ids[index] ?? '', FULL_WAY.slice(0, 1 + (index % FULL_WAY.length)));
  await Promise.all(ids.map((id, index) => logOnly(id, way(index))));
  expect(await log().catchUp()).toEqual({ folded: 300, dropped: 0, damaged: [] });
  const whole = await projections();
  expect(whole.cases).toHaveLength(300);
  // Event 3 of the 132nd, which has more.
  await lose(connection, 'c131', 3);
  const rebuilt = await log().rebuild();
  expect(rebuilt).toMatchObject({ folded: 299, dropped: 0 });
  expect(rebuilt.damaged).toMatchObject([{ caseId: 'c131', code: 'gap', seq: 3 }]);
  expect(await projections()).toEqual(whole);
  await logOnly('d1', walk('d1', FULL_WAY));
  const caughtUp = await log().catchUp();
  expect(caughtUp.folded).toBe(1);
  expect(caughtUp.damaged).toEqual(rebuilt.damaged);
  expect((await log().caseView('d1'))?.status).toBe('issued');
  expect(await log().damagedCases()).toEqual(rebuilt.damaged);
}, 180_000);

it.each<[string, number, (id: string) => Promise<void>]>([
  ['gap', 3, (id) => lose(connection, id, 3)],
  ['gap', 1, (id) => lose(connection, id, 1)],
  ['content', 2, (id) => alter(connection, id, 2, { step: 9 })],
  ['link', 2, (id) => alter(connection, id, 2, { prevHash: 'f'.repeat(64) })],
  ['case', 2, (id) => alter(connection, id, 2, { caseId: 'another' })],
])('tells %s at event %i, apart from a whole case, and keeps its documents', async (code, seq, damage) => {
  const way = ['submit-letter', 'forward', 'forward', 'forward'];
  for (const id of ['a', 'b']) await log().append(id, walk(id, way));
  const before = await log().caseView('a');
  await damage('a');
  const found = { caseId: 'a', code, seq };
  const { damaged } = await log().rebuild();
  expect(damaged.filter(({ caseId }) => caseId === 'a')).toMatchObject([found]);
  expect(await log().caseView('a')).toEqual(before);
  expect((await log().caseView('b'))?.seq).toBe(4);
});

it('tells a type that it does not know, and a way that no case can go', async () => {
  const [letter, forward, ...rest] = walk('u', ['submit-letter', 'forward', 'forward']);
  const unknown = { ...forward, type: 'Teleported' } as unknown as CaseEvent;
  await logOnly('u', [letter, unknown, ...rest] as CaseEvent[]);
  await logOnly('v', [letter, { ...letter, seq: 2 }] as CaseEvent[]);
  const { folded, damaged } = await log().catchUp();
  expect(folded).toBe(0);
  expect(damaged.map(({ caseId, code, seq }) => [caseId, code, seq]).sort()).toEqual([
    ['u', 'unknown-event', 2],
    ['v', 'unfoldable', 2],
  ]);
});

it('heals once the event is back, and says since when it was damaged until then', async () => {
  const events = walk('h', FULL_WAY);
  await logOnly('h', events);
  const lost = chain('h', events)[4];
  await lose(connection, 'h', 5);
  let now = new Date('2026-03-20T00:00:00.000Z');
  const clocked = createEventLog({ connection, office: () => OFFICE, now: () => now });
  const first = { caseId: 'h', code: 'gap', seq: 5, since: now.toISOString() };
  expect((await clocked.catchUp()).damaged).toEqual([first]);
  now = new Date('2026-03-25T00:00:00.000Z');
  expect((await clocked.catchUp()).damaged).toEqual([first]);
  await eventStore(modelsOn(connection), () => now).insert(lost ? [lost] : []);
  expect(await clocked.catchUp()).toEqual({ folded: 1, dropped: 0, damaged: [] });
  expect((await log().caseView('h'))?.status).toBe('issued');
});

it('drops at the end of a rebuild what the log does not know any more', async () => {
  for (const id of ['gone', 'stays']) await log().append(id, walk(id, FULL_WAY.slice(0, 3)));
  await connection.collection('events').deleteMany({ caseId: 'gone' });
  expect(await log().rebuild()).toEqual({ folded: 1, dropped: 1, damaged: [] });
  const { cases, tasks } = await projections();
  expect([cases.length, tasks.length]).toEqual([1, 1]);
});
