import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import type { Page } from './port.js';

let connection: Connection;
const log = () => createEventLog({ connection, office: OFFICE });

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

it.each([1, 2, 3, 10])('lists tasks by time due, those without one last (pages of %i)', async (limit) => {
  const posts = ['kapusdatin', 'kabid', 'verifikator'] as const;
  const tasks = await pages((after) => log().tasks({ posts, limit, ...(after !== undefined && { after }) }));
  expect(tasks.map(({ registrationId }) => registrationId)).toEqual(['l2', 'l1', 'l3', 'l4', 'l5']);
  expect(tasks[0]).not.toHaveProperty('order');
  expect(tasks[0]).not.toHaveProperty('_id');
});

it('lists only the tasks of the posts that ask', async () => {
  const { items } = await log().tasks({ posts: ['kabid'], limit: 10 });
  expect(items).toMatchObject([{ registrationId: 'l2', post: 'kabid', step: 3 }]);
});

it.each([1, 2, 3, 10])('lists registrations newest first (pages of %i)', async (limit) => {
  const found = await pages((after) => log().registrations({ limit, ...(after !== undefined && { after }) }));
  const ids = found.map(({ registrationId }) => registrationId);
  expect(ids).toEqual(['l4', 'l3', 'l1', 'l2', 'l5', 'l7', 'l6']);
  expect(found[0]).toEqual(await log().registration('l4'));
});

it('filters registrations', async () => {
  const ids = async (query: object) =>
    (await log().registrations({ limit: 10, ...query })).items.map(({ registrationId }) => registrationId);
  expect(await ids({ open: false })).toEqual(['l7', 'l6']);
  expect(await ids({ status: 'halted' })).toEqual(['l5']);
  expect(await ids({ waitingOn: 'kapusdatin', step: 2 })).toEqual(['l4', 'l3', 'l1']);
  expect(await ids({ registrationIds: ['l1', 'l6', 'unknown'] })).toEqual(['l1', 'l6']);
  expect(await ids({ registrationIds: [] })).toEqual([]);
  expect(await ids({ unit: 'elsewhere' })).toEqual([]);
});

it('lists account holders, the latest certificate first', async () => {
  const read = (after?: string) => log().accounts({ limit: 1, ...(after !== undefined && { after }) });
  const accounts = await pages(read);
  expect(accounts.map(({ registrationId }) => registrationId)).toEqual(['l7', 'l6']);
});

it('narrows account holders by unit, by case and by the end of their certificates', async () => {
  const ids = async (query: object) =>
    (await log().accounts({ limit: 10, ...query })).items.map(({ registrationId }) => registrationId);
  expect(await ids({ registrationIds: ['l6'] })).toEqual(['l6']);
  expect(await ids({ endsBefore: '2027-01-01T00:00:00.000Z' })).toEqual([]);
  expect(await ids({ endsBefore: '2029-01-01T00:00:00.000Z' })).toEqual(['l7', 'l6']);
});

it('gives the times of open cases, and of those that came in since', async () => {
  const ids = async (since: string) =>
    (await log().times(since)).map(({ registrationId }) => registrationId).sort();
  expect(await ids('2099-01-01T00:00:00.000Z')).toEqual(['l1', 'l2', 'l3', 'l4', 'l5']);
  expect(await ids('2000-01-01T00:00:00.000Z')).toEqual(['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7']);
  const [first] = await log().times('2099-01-01T00:00:00.000Z');
  expect(first?.spells.length).toBeGreaterThan(0);
  expect(first).not.toHaveProperty('state');
});

it('refuses a cursor that it did not make', async () => {
  const forged = Buffer.from('[{"$gt":""},"a"]').toString('base64url');
  await expect(log().registrations({ limit: 1, after: forged })).rejects.toThrow(RangeError);
});
