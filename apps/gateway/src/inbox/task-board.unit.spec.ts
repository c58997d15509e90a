import type { EventLog, OrderedTask } from '@tte/event-log';
import type { Office } from '@tte/staff';
import { TaskBoard } from './task-board.js';

const OFFICE = {
  opensAt: 450,
  closesAt: 960,
  workdays: [1, 2, 3, 4, 5],
  holidays: [],
  urgentMinutes: 5,
  escalationMinutes: 60,
};
const task = (caseId: string, seq: number, order: string, more: object = {}): OrderedTask => ({
  caseId,
  procedure: 'registration',
  caseNumber: `TTE-2026-${caseId}`,
  seq,
  letterRef: `letter of ${caseId}`,
  post: 'kabid',
  step: 3,
  since: '2026-03-16T01:00:00.000Z',
  unit: 'setjen',
  nature: 'biasa',
  receivedAt: '2026-03-15T01:00:00.000Z',
  order,
  ...more,
});

/** A board over a store in memory, at a time that the test sets. */
function openBoard() {
  const stored = new Map<string, OrderedTask>();
  const asked: string[][] = [];
  const gates: Promise<unknown>[] = [];
  const log = {
    taskSeqs: async () => {
      asked.push([]);
      await gates.shift();
      return new Map([...stored].map(([id, { seq }]) => [id, seq]));
    },
    tasks: (ids: readonly string[]) => {
      asked.at(-1)?.push(...ids);
      return Promise.resolve(ids.flatMap((id) => stored.get(id) ?? []));
    },
  };
  const office = { calendar: OFFICE, refresh: () => Promise.resolve() };
  const board = new TaskBoard(log as unknown as EventLog, office as unknown as Office);
  const put = (...tasks: OrderedTask[]) => tasks.forEach((one) => stored.set(one.caseId, one));
  const shown = async () => (await board.tasks()).map(({ caseId, seq }) => `${caseId}${seq}`);
  return { board, office, stored, asked, gates, put, shown };
}

const { now } = performance;
let time = 5_000;
beforeEach(() => {
  performance.now = () => time;
});
afterEach(() => {
  performance.now = now;
});

it('shows the tasks in their order, and of one order by id', async () => {
  const { put, shown } = openBoard();
  put(task('c', 1, '2'), task('b', 1, '2'), task('a', 1, '3'), task('d', 1, '1'));
  expect(await shown()).toEqual(['d1', 'b1', 'c1', 'a1']);
});

it('counts the time due by the calendar of now, but for what the log holds as overdue', async () => {
  const { put, board } = openBoard();
  const dueAt = '2026-03-16T05:00:00.000Z';
  const overdueSince = '2026-03-16T01:05:00.000Z';
  put(task('a', 1, '1', { dueAt }), task('b', 1, '2', { dueAt, overdueSince }), task('c', 1, '3'));
  expect((await board.tasks()).map(({ overdueAt }) => overdueAt)).toEqual([
    '2026-03-16T01:15:00.000Z',
    overdueSince,
    undefined,
  ]);
});

it('is made anew by another calendar', async () => {
  const { put, board, office } = openBoard();
  put(task('a', 1, '1', { dueAt: 'x' }));
  const overdueAt = async () => (await board.renewed()).map((one) => one.overdueAt);
  const before = await overdueAt();
  office.calendar = { ...OFFICE, opensAt: 600 };
  expect([before, await overdueAt()]).toEqual([['2026-03-16T01:15:00.000Z'], ['2026-03-16T03:15:00.000Z']]);
});

it('reads only what is new or has changed, and forgets what is gone', async () => {
  const { put, shown, asked, stored } = openBoard();
  put(task('a', 1, '1'), task('b', 1, '2'), task('c', 1, '3'));
  await shown();
  time += 1_001;
  stored.delete('a');
  put(task('c', 2, '0'), task('d', 1, '9'));
  expect(await shown()).toEqual(['c2', 'b1', 'd1']);
  time += 1_001;
  expect(await shown()).toEqual(['c2', 'b1', 'd1']);
  expect(asked).toEqual([['a', 'b', 'c'], ['c', 'd'], []]);
});

it('is asked for once by all who ask at once, and not while it is new', async () => {
  const { shown, asked } = openBoard();
  await Promise.all([shown(), shown(), shown()]);
  time += 499;
  await shown();
  expect(asked).toHaveLength(1);
});

it('is shown while it is renewed, until it is a second old', async () => {
  const { put, shown, gates } = openBoard();
  put(task('a', 1, '1'));
  await shown();
  put(task('a', 2, '1'));
  let open: (value?: unknown) => void = () => undefined;
  gates.push(new Promise((resolve) => (open = resolve)));
  time += 600;
  expect(await shown()).toEqual(['a1']);
  time += 401;
  const waiting = shown();
  open();
  expect(await waiting).toEqual(['a2']);
});

it('is made anew for one who knows of a change, also while it is being made', async () => {
  const { board, put, shown, asked } = openBoard();
  put(task('a', 1, '1'));
  const before = shown();
  put(task('a', 2, '1'));
  const [one, other] = await Promise.all([board.renewed(), board.renewed()]);
  await before;
  expect([one, other].map(([first]) => first?.seq)).toEqual([2, 2]);
  expect(asked).toHaveLength(2);
});

it('tells of a failure whoever waits for it, and is asked for again', async () => {
  const { put, shown, gates } = openBoard();
  put(task('a', 1, '1'));
  gates.push(Promise.reject(new Error('away')));
  await expect(shown()).rejects.toThrow('away');
  expect(await shown()).toEqual(['a1']);
  time += 600;
  gates.push(Promise.reject(new Error('away')));
  expect(await shown()).toEqual(['a1']);
});

it('tells from when a task is overdue: the end of the standard time, in office time', async () => {
  const { put, board } = openBoard();
  const friday = '2026-03-20T08:50:00.000Z';
  put(task('a', 1, '1', { dueAt: 'x' }), task('b', 1, '2'), task('c', 1, '3', { dueAt: 'x', since: friday }));
  expect((await board.tasks()).map(({ overdueAt }) => overdueAt)).toEqual([
    '2026-03-16T01:15:00.000Z',
    undefined,
    '2026-03-23T00:35:00.000Z',
  ]);
});
