import type { CaseEvent } from '@tte/domain';
import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import { verifyChain } from './hash-chain.js';

let connection: Connection;
const log = () => createEventLog({ connection, office: () => OFFICE });

beforeAll(async () => {
  connection = await openDatabase();
  await log().prepare();
});
afterAll(() => dropDatabase(connection));

describe('append', () => {
  it('keeps the events in order and chained, and repeating it changes nothing', async () => {
    const events = walk('a1', FULL_WAY);
    await log().append('a1', events.slice(0, 3));
    await log().append('a1', events.slice(1, 9));
    await log().append('a1', events);
    await log().append('a1', events);
    const read = await log().eventsOf('a1');
    expect(read.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq));
    expect(read).toMatchObject(JSON.parse(JSON.stringify(events)) as object[]);
    expect(verifyChain(read)).toBeUndefined();
  });

  it('keeps an event whose data are empty, and drops what is undefined, without breaking the chain', async () => {
    const [letter, ...rest] = walk('a2', FULL_WAY);
    const forward = { ...rest[0], data: { instruction: 'tindak-lanjuti', noteRef: undefined } };
    const refused = { ...rest[1], type: 'Nudged', data: {} };
    await log().append('a2', [letter, forward, refused] as CaseEvent[]);
    const read = await log().eventsOf('a2');
    expect(read[1]?.data).toEqual({ instruction: 'tindak-lanjuti' });
    expect(read[2]?.data).toEqual({});
    expect(verifyChain(read)).toBeUndefined();
  });

  it('refuses events whose predecessors are missing', async () => {
    const events = walk('a3', FULL_WAY);
    await expect(log().append('a3', events.slice(2, 4))).rejects.toMatchObject({ code: 'log-gap' });
    await log().append('a3', events.slice(0, 2));
    await expect(log().append('a3', events.slice(3, 5))).rejects.toMatchObject({ code: 'log-gap' });
    const holed = [...events.slice(2, 4), ...events.slice(5, 6)];
    await expect(log().append('a3', holed)).rejects.toMatchObject({ code: 'log-gap' });
    expect(await log().eventsOf('a3')).toHaveLength(2);
  });

  it('refuses other content under a key that is taken, and keeps what was there', async () => {
    const events = walk('a4', FULL_WAY);
    await log().append('a4', events.slice(0, 4));
    const other = events.map((event) =>
      event.seq === 3 ? { ...event, at: '2026-03-17T00:00:00.000Z' } : event,
    );
    const refused = log().append('a4', other.slice(2, 6));
    await expect(refused).rejects.toMatchObject({ code: 'log-conflict' });
    await expect(refused).rejects.toThrow('a4/3');
    const read = await log().eventsOf('a4');
    expect(read).toHaveLength(4);
    expect(read[2]?.at).toBe(events[2]?.at);
  });

  it('takes 20 concurrent appends of the same events once', async () => {
    const events = walk('a5', FULL_WAY);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => log().append('a5', events.slice(0, 1 + (index % 8)))),
    );
    const read = await log().eventsOf('a5');
    expect(read.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(verifyChain(read)).toBeUndefined();
    const view = await log().caseView('a5');
    expect(view?.seq).toBe(8);
    expect((await log().catchUp()).folded).toBe(0);
  });

  it('lets one of two win that contend with different events', async () => {
    const events = walk('a6', FULL_WAY);
    await log().append('a6', events.slice(0, 1));
    const variants = ['2026-03-17T00:00:00.000Z', '2026-03-18T00:00:00.000Z'].map((at) =>
      events.slice(1, 3).map((event) => ({ ...event, at })),
    );
    const outcomes = await Promise.allSettled(variants.map((variant) => log().append('a6', variant)));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ code: 'log-conflict' });
    expect(verifyChain(await log().eventsOf('a6'))).toBeUndefined();
  });

  it('reads a case of more events than one command brings', async () => {
    const nudges = Array.from({ length: 150 }, () => 'refused');
    const events = walk('a7', ['submit-letter', ...nudges]);
    await log().append('a7', events);
    expect(await log().eventsOf('a7')).toHaveLength(151);
    expect((await log().caseView('a7'))?.seq).toBe(151);
  });

  it('shows what was altered in the store', async () => {
    await log().append('a8', walk('a8', FULL_WAY));
    await connection.collection('events').updateOne({ caseId: 'a8', seq: 5 }, { $set: { step: 9 } });
    expect(verifyChain(await log().eventsOf('a8'))).toEqual({ seq: 5, why: 'content' });
  });
});

it('says store-unavailable when MongoDB is away', async () => {
  const away = await openDatabase();
  const orphan = createEventLog({ connection: away, office: () => OFFICE });
  await away.close();
  const appended = orphan.append('b1', walk('b1', FULL_WAY));
  await expect(appended).rejects.toMatchObject({ code: 'store-unavailable' });
});
