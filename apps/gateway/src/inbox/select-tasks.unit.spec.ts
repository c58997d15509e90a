import { InboxQuery } from './inbox.schema.js';
import { inboxVersion } from './inbox-version.js';
import { selectTasks } from './select-tasks.js';
import type { OpenTask } from './task-board.js';

const IDS = { first: 'a', second: 'b', third: 'c', fourth: 'd' } as const;
const task = (caseId: string, more: Partial<OpenTask>): OpenTask => ({
  caseId,
  procedure: 'registration',
  caseNumber: `TTE-2026-${caseId}`,
  seq: 4,
  letterRef: `letter of ${caseId}`,
  post: 'verifikator',
  step: 5,
  since: '2026-03-16T01:00:00.000Z',
  unit: 'setjen',
  nature: 'biasa',
  receivedAt: '2026-03-15T16:59:59.000Z',
  order: `~ ${caseId}`,
  ...more,
});
const tasks = [
  task(IDS.first, { overdueAt: '2026-03-16T01:16:00.000Z' }),
  task(IDS.second, { overdueAt: '2026-03-16T03:00:00.000Z', unit: 'itjen', step: 10 }),
  task(IDS.third, { nature: 'segera', receivedAt: '2026-03-15T17:00:00.000Z' }),
  task(IDS.fourth, { post: 'kabid', step: 3, unit: 'unhan', since: '2026-03-16T17:00:00.000Z' }),
];
const hour = new Date('2026-03-16T02:00:00.000Z');
const claims = new Map([
  [IDS.first, { _id: IDS.first, subject: 'v1', since: hour, until: hour }],
  [IDS.second, { _id: IDS.second, subject: 'v2', since: hour, until: hour }],
]);
const select = (query: object, now = '2026-03-16T02:00:00.000Z') => {
  const around = { subject: 'v1', now, claims, found: () => true };
  return selectTasks(tasks, InboxQuery.parse(query), around);
};
const uuid = 'a11ce000-0000-4000-8000-000000000001';

it.each([
  [{}, 'abcd'],
  [{ post: 'kabid' }, 'd'],
  [{ step: '10' }, 'b'],
  [{ unit: 'itjen' }, 'b'],
  [{ unit: ['itjen', 'unhan'] }, 'bd'],
  [{ nature: 'segera' }, 'c'],
  [{ overdue: 'true' }, 'a'],
  [{ overdue: 'false' }, 'bcd'],
  [{ claimed: 'mine' }, 'a'],
  [{ claimed: 'free' }, 'cd'],
  [{ receivedFrom: '2026-03-16' }, 'c'],
  [{ receivedUntil: '2026-03-15' }, 'abd'],
  [{ sinceFrom: '2026-03-16', sinceUntil: '2026-03-16' }, 'abc'],
  [{ sinceFrom: '2026-03-17' }, 'd'],
  [{ unit: 'itjen', overdue: 'true' }, ''],
])('%j leaves %s', (query, expected) => {
  expect(
    select(query)
      .tasks.map(({ caseId }) => caseId)
      .join(''),
  ).toBe(expected);
});

it('what the office owes is overdue from its instant on', () => {
  expect(select({ overdue: 'true' }, '2026-03-16T01:15:59.999Z').tasks).toEqual([]);
  expect(select({ overdue: 'true' }, '2026-03-16T01:16:00.000Z').tasks).toHaveLength(1);
  expect(select({ overdue: 'true' }, '2027-01-01T00:00:00.000Z').tasks).toHaveLength(2);
});

it('counts do not change with the post and the step that are chosen, but with all else', () => {
  const counts = {
    total: 4,
    overdue: 1,
    held: 0,
    byStep: { 3: 1, 5: 2, 10: 1 },
    byPost: { kabid: 1, verifikator: 3 },
  };
  expect(select({}).counts).toEqual(counts);
  expect(select({ post: 'kabid', step: '3' }).counts).toEqual(counts);
  expect(select({ claimed: 'free' }).counts).toMatchObject({ total: 2, overdue: 0, byStep: { 3: 1, 5: 1 } });
});

it('what was just decided is gone, until another task of that case comes', () => {
  const given = [task(uuid, { seq: 4 })];
  const left = (decided: string | string[]) =>
    selectTasks(given, InboxQuery.parse({ decided }), { subject: 'v1', now: '', claims, found: () => true })
      .tasks;
  expect(left(`${uuid}:5`)).toEqual([]);
  expect(left([`${uuid.replace('1', '2')}:5`, `${uuid}:4`])).toHaveLength(1);
});

it.each([
  [{ unit: ['itjen', '../x'] }],
  [{ unit: { $ne: 'itjen' } }],
  [{ receivedFrom: '2026-02-30' }],
  [{ decided: uuid }],
  [{ claimed: 'theirs' }],
  [{ post: 'operator' }],
])('%j is no filter', (query) => {
  expect(InboxQuery.safeParse(query).success).toBe(false);
});

it('the version is that of the tasks and their claims, and of nothing else', () => {
  const version = inboxVersion(tasks, claims);
  expect(Number.isSafeInteger(version)).toBe(true);
  expect(inboxVersion([...tasks], new Map(claims))).toBe(version);
  expect(inboxVersion(tasks.slice(1), claims)).not.toBe(version);
  expect(inboxVersion(tasks, new Map())).not.toBe(version);
  expect(inboxVersion([task('a', { seq: 5 }), ...tasks.slice(1)], claims)).not.toBe(version);
});

it('what is on hold is counted, and left out or shown alone as is asked', () => {
  const held = task('e', { heldUntil: '2026-03-20T17:00:00.000Z' });
  const over = task('f', { heldUntil: '2026-03-15T17:00:00.000Z' });
  const of = (filter: object) =>
    selectTasks([held, over], InboxQuery.parse(filter), {
      subject: 'v1',
      now: '2026-03-16T02:00:00.000Z',
      claims,
      found: () => true,
    });
  expect(of({}).counts).toMatchObject({ total: 2, held: 1 });
  expect(of({ held: 'true' }).tasks).toEqual([held]);
  expect(of({ held: 'false' }).tasks).toEqual([over]);
});
