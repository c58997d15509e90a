import { TROUBLED } from '@tte/domain';
import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import type { MailView } from './port.js';

const TO_ACTIVATION = FULL_WAY.slice(0, 7);
let connection: Connection;
const log = () => createEventLog({ connection, office: () => OFFICE });
/** Moves a case in time. */
const shifted = (id: string, choices: readonly string[], minutes: number) =>
  walk(id, choices).map((event) => ({
    ...event,
    at: new Date(Date.parse(event.at) + minutes * 60_000).toISOString(),
  }));
const told = (views: readonly MailView[]) =>
  views.map(({ caseId, mail: { ref, state } }) => `${caseId} ${ref} ${state}`);

beforeAll(async () => {
  connection = await openDatabase();
  await log().prepare();
  await log().append('m1', shifted('m1', TO_ACTIVATION, 0));
  await log().append('m2', shifted('m2', [...TO_ACTIVATION, 'bounced'], 10));
  await log().append('m3', shifted('m3', [...TO_ACTIVATION, 'bounced', 'mail-handled'], 20));
  await log().append(
    'm4',
    shifted('m4', [...TO_ACTIVATION, 'bounced', 'mail-resend', 'again', 'bounced'], 30),
  );
  await log().append('m5', shifted('m5', [...FULL_WAY.slice(0, 6), 'halt'], 100));
  await log().append('m6', shifted('m6', [...TO_ACTIVATION, 'withdraw', 'bounced'], -60));
});
afterAll(() => dropDatabase(connection));

const EXPECTED = [
  'm5 activate/6/1 failed',
  'm4 activate/6/1/again bounced',
  'm2 activate/6/1 bounced',
  'm6 activate/6/1 bounced',
];

it('lists the mails that want somebody, the latest first, of open and of closed cases', async () => {
  const { items, next } = await log().mails({ states: TROUBLED, limit: 20 });
  expect(told(items)).toEqual(EXPECTED);
  expect(next).toBeUndefined();
  expect(items.map(({ open }) => open)).toEqual([true, true, true, false]);
  expect(items[2]).toMatchObject({ caseNumber: 'TTE-2026-m2', dataVersion: 1 });
  expect(await log().countMails({ states: TROUBLED })).toBe(4);
});

it('pages, and knows a cursor that is none of its own', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await log().mails({ states: TROUBLED, limit: 1, ...(after !== undefined && { after }) });
    seen.push(...told(page.items));
    after = page.next;
  } while (after !== undefined);
  expect(seen).toEqual(EXPECTED);
  await expect(log().mails({ states: TROUBLED, limit: 1, after: 'x' })).rejects.toThrow(RangeError);
});

it('lists by how mails stand, and by units', async () => {
  expect(told((await log().mails({ states: ['handled', 'resent'], limit: 9 })).items)).toEqual([
    'm4 activate/6/1 resent',
    'm3 activate/6/1 handled',
  ]);
  expect((await log().mails({ states: TROUBLED, units: [], limit: 9 })).items).toEqual([]);
  const [first] = (await log().mails({ states: TROUBLED, limit: 1 })).items;
  const units = [first?.unit ?? ''];
  expect(await log().countMails({ states: TROUBLED, units })).toBeGreaterThan(0);
});

it('is the same when it is folded anew', async () => {
  const before = await log().mails({ states: TROUBLED, limit: 20 });
  await connection.collection('cases').deleteMany({});
  expect(await log().countMails({ states: TROUBLED })).toBe(0);
  await log().rebuild();
  expect(await log().mails({ states: TROUBLED, limit: 20 })).toEqual(before);
});
