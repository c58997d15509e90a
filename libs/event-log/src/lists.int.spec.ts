import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import type { Page } from './port.js';

let connection: Connection;
const log = () => createEventLog({ connection, office: () => OFFICE });

/** Moves a case in time, so that no two are of one age unless they are meant to be. */
const shifted = (id: string, choices: readonly string[], minutes: number) =>
  walk(id, choices).map((event) => ({
    ...event,
    at: new Date(Date.parse(event.at) + minutes * 60_000).toISOString(),
  }));

async function pages<Item>(read: (after?: string) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
}

beforeAll(async () => {
  connection = await openDatabase();
  await log().prepare();
  await log().append('l1', shifted('l1', ['submit-letter'], 0));
  await log().append('l2', shifted('l2', ['submit-letter', 'forward'], -30));
  await log().append('l3', shifted('l3', ['submit-letter'], 10));
  await log().append('l4', shifted('l4', ['submit-letter'], 10));
  await log().append('l5', shifted('l5', [...FULL_WAY.slice(0, 6), 'halt'], -90));
  await log().append('l6', shifted('l6', FULL_WAY, -400));
  await log().append('l7', shifted('l7', FULL_WAY, -300));
});
afterAll(() => dropDatabase(connection));

it('tells the open tasks, which sort by time due, those without one last', async () => {
  const seqs = await log().taskSeqs();
  const found = await log().tasks([...seqs.keys(), 'l6', 'unknown']);
  const tasks = [...found].sort((one, other) => (one.order < other.order ? -1 : 1));
  const ids = tasks.map(({ caseId }) => caseId);
  expect([ids[0], ids[1], ids[4]]).toEqual(['l2', 'l1', 'l5']);
  expect(new Map(tasks.map(({ caseId, seq }) => [caseId, seq]))).toEqual(seqs);
  expect(tasks[0]).toMatchObject({ post: 'kabid', step: 3, receivedAt: '2026-03-16T00:30:00.000Z' });
  expect(tasks[0]).not.toHaveProperty('_id');
});

it('tells how far cases have come', async () => {
  expect(await log().seqs(['l1', 'l2', 'unknown'])).toEqual(
    new Map([
      ['l1', 1],
      ['l2', 2],
    ]),
  );
});

it.each([1, 2, 3, 10])('lists cases newest first (pages of %i)', async (limit) => {
  const found = await pages((after) => log().cases({ limit, ...(after !== undefined && { after }) }));
  const ids = found.map(({ caseId }) => caseId);
  expect(ids).toEqual(['l4', 'l3', 'l1', 'l2', 'l5', 'l7', 'l6']);
  expect(found[0]).toEqual(await log().caseView('l4'));
});

it('filters cases', async () => {
  const ids = async (query: object) =>
    (await log().cases({ limit: 10, ...query })).items.map(({ caseId }) => caseId);
  expect(await ids({ open: false })).toEqual(['l7', 'l6']);
  expect(await ids({ status: 'halted' })).toEqual(['l5']);
  expect(await ids({ status: 'halted', procedure: 'registration' })).toEqual(['l5']);
  expect(await ids({ procedure: 'revocation' })).toEqual([]);
  expect(await ids({ waitingOn: 'kapusdatin', step: 2 })).toEqual(['l4', 'l3', 'l1']);
  expect(await ids({ caseIds: ['l1', 'l6', 'unknown'] })).toEqual(['l1', 'l6']);
  expect(await ids({ caseIds: [] })).toEqual([]);
  expect(await ids({ unit: 'elsewhere' })).toEqual([]);
  expect(await ids({ units: ['elsewhere'] })).toEqual([]);
  expect(await ids({ units: ['elsewhere', 'pusdatin'] })).toEqual(await ids({ unit: 'pusdatin' }));
  expect(await ids({ unit: 'elsewhere', units: ['pusdatin'] })).toEqual([]);
});

it('lists account holders, the latest certificate first', async () => {
  const read = (after?: string) => log().accounts({ limit: 1, ...(after !== undefined && { after }) });
  const accounts = await pages(read);
  expect(accounts.map(({ caseId }) => caseId)).toEqual(['l7', 'l6']);
});

it('narrows account holders by unit, by case and by the end of their certificates', async () => {
  const ids = async (query: object) =>
    (await log().accounts({ limit: 10, ...query })).items.map(({ caseId }) => caseId);
  expect(await ids({ caseIds: ['l6'] })).toEqual(['l6']);
  expect(await ids({ unit: 'elsewhere' })).toEqual([]);
  const { unit = '' } = (await log().account('l7')) ?? {};
  expect(await ids({ units: ['elsewhere', unit] })).toContain('l7');
  expect(await ids({ unit: 'elsewhere', units: [unit] })).toEqual([]);
  expect(await ids({ endedBefore: '2027-01-01T00:00:00.000Z' })).toEqual([]);
  expect(await ids({ endedBefore: '2029-01-01T00:00:00.000Z' })).toEqual(['l7', 'l6']);
});

it('finds an account by the case that renewed, found lapsed or revoked it', async () => {
  const accounts = connection.collection<{ _id: string }>('accounts');
  const of = (caseId: string) => ({ caseId, caseNumber: `TTE-${caseId}`, at: '2026-05-01T00:00:00.000Z' });
  const found = async (caseIds: readonly string[]) =>
    (await log().accounts({ limit: 9, caseIds })).items.map(({ caseId }) => caseId);
  await accounts.updateOne({ _id: 'l6' }, { $set: { renewals: [of('n1'), of('n2')], lapsed: of('n3') } });
  await accounts.updateOne({ _id: 'l7' }, { $set: { ended: of('v1') } });
  const answers = await Promise.all([['n1'], ['n2'], ['n3'], ['v1'], ['v1', 'l6'], ['none'], []].map(found));
  await accounts.updateMany({}, { $unset: { renewals: 1, lapsed: 1, ended: 1 } });
  expect(answers).toEqual([['l6'], ['l6'], ['l6'], ['l7'], ['l7', 'l6'], [], []]);
});

it('gives the times of open cases, and of those that ended since', async () => {
  const ids = async (since: string) => (await log().times(since)).map(({ caseId }) => caseId).sort();
  expect(await ids('2099-01-01T00:00:00.000Z')).toEqual(['l1', 'l2', 'l3', 'l4', 'l5']);
  expect(await ids('2000-01-01T00:00:00.000Z')).toEqual(['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7']);
  const { since = '' } = (await log().caseView('l7')) ?? {};
  expect(await ids(since)).toEqual(['l1', 'l2', 'l3', 'l4', 'l5', 'l7']);
  const [first] = await log().times('2099-01-01T00:00:00.000Z');
  expect(first?.waitPeriods.length).toBeGreaterThan(0);
  expect(first).not.toHaveProperty('state');
});

it('refuses a cursor that it did not make', async () => {
  const forged = Buffer.from('[{"$gt":""},"a"]').toString('base64url');
  await expect(log().cases({ limit: 1, after: forged })).rejects.toThrow(RangeError);
});

it('lists what the office should have done before a time, and nothing that it owes no time', async () => {
  const { items: open } = await log().cases({ open: true, limit: 9 });
  const due = open.filter(({ dueAt }) => dueAt !== undefined);
  expect(due.length).toBeGreaterThan(0);
  const ids = async (time: string) =>
    (await log().cases({ owedBefore: { usual: time, urgent: time }, limit: 9 })).items.map(
      ({ caseId }) => caseId,
    );
  expect(await ids('2099-01-01T00:00:00.000Z')).toEqual(due.map(({ caseId }) => caseId));
  const first = due.map(({ since }) => since).sort()[0] ?? '';
  expect(await ids(first)).toEqual([]);
});

it('lists what the log holds as overdue, however much time the office has by now', async () => {
  const walked = shifted('l8', ['submit-letter'], 20);
  const [letter] = walked;
  const dueAt = '2026-03-16T02:00:00.000Z';
  await log().append('l8', [
    ...walked,
    { ...letter, seq: 2, type: 'StandardTimeExceeded', step: 2, data: { dueAt } } as (typeof walked)[number],
  ]);
  expect(await log().caseView('l8')).toMatchObject({ overdueSince: dueAt });
  expect(await log().tasks(['l8'])).toMatchObject([{ seq: 2, overdueSince: dueAt }]);
  const owedBefore = { usual: '2000-01-01T00:00:00.000Z', urgent: '2000-01-01T00:00:00.000Z' };
  const { items } = await log().cases({ owedBefore, limit: 9 });
  expect(items.map(({ caseId }) => caseId)).toEqual(['l8']);
  await log().append('l8', [
    ...walked.slice(1),
    { ...walk('l8', ['submit-letter', 'forward'])[1], seq: 3 } as (typeof walked)[number],
  ]);
  expect(await log().caseView('l8')).not.toHaveProperty('overdueSince');
  expect(await log().tasks(['l8'])).toMatchObject([{ seq: 3, post: 'kabid' }]);
});

it('lists what has been where it is since before a time, and accounts whose validity is over', async () => {
  const issued = await pages((after) =>
    log().cases({ status: 'issued', limit: 1, ...(after !== undefined && { after }) }),
  );
  const [l7, l6] = issued;
  const idsBefore = async (sinceBefore = '') =>
    (await log().cases({ open: false, sinceBefore, limit: 9 })).items.map((item) => item.caseId);
  expect(await idsBefore(l7?.since)).toEqual(['l6']);
  expect(await idsBefore(l6?.since)).toEqual([]);
  const ends = (await log().accounts({ limit: 9 })).items.map(({ validUntil }) => validUntil);
  const day = ends[0] ?? '';
  expect(ends).toEqual([day, day]);
  expect((await log().accounts({ endedBefore: day, limit: 9 })).items).toEqual([]);
  expect((await log().accounts({ endedBefore: `${day}T00:00:00.000Z`, limit: 9 })).items).toHaveLength(2);
});
