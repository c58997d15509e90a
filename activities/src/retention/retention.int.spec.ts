import { inspect } from 'node:util';
import { WorkflowNotFoundError, type Logger } from '@temporalio/common';
import { MockActivityEnvironment, type MockActivityEnvironmentOptions } from '@temporalio/testing';
import { createEventLog, type EventLog, type Registry } from '@tte/event-log';
import { createVault, type Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import { endedCase, issuedCase, revokedCase } from '../../test/closed-case.js';
import { OFFICE, returnedCase } from '../../test/corrected-case.js';
import { connectForTest } from '../../test/mongo.js';
import { budi } from '../../test/people.js';
import { failureOf, mustNotTell } from '../../test/world.js';
import { createRetention } from './create-retention.js';
import { storeTimeOf } from './store-time.js';

const DAY = 86_400_000;
const NOW = '2030-01-01T00:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * DAY).toISOString();
const dayOf = (days: number) => daysAgo(days).slice(0, 10);
const letter = { number: 'B/1/III/2026', date: '2026-03-12', subject: 'Permohonan', signedBy: 'Kolonel X' };

let connection: Connection;
let vault: Vault;
let eventLog: EventLog & Registry;
/** Numbers of the cases that Temporal runs, by workflow. */
const running = new Map<string, string>();
const logged: unknown[] = [];

beforeEach(async () => {
  connection = await connectForTest();
  const secrets = { indexSecret: 'of these tests only', linkSecret: 'links of these tests' };
  const keys = { masterKey: new Uint8Array(32).fill(3), ...secrets };
  vault = createVault({ connection, ...keys, clock: () => new Date(daysAgo(2)) });
  eventLog = createEventLog({ connection, office: () => OFFICE });
  await vault.prepare();
  await eventLog.prepare();
});
afterEach(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const client = {
  withAbortSignal: (_signal: unknown, work: () => unknown) => work(),
  workflow: {
    getHandle: (workflowId: string) => ({
      describe: async () => {
        const number = running.get(workflowId);
        if (number === undefined) throw new WorkflowNotFoundError('none', workflowId, undefined);
        return { typedSearchAttributes: { get: () => number } };
      },
    }),
  },
} as unknown as NonNullable<MockActivityEnvironmentOptions['client']>;

const logger = {
  error: (message: string, meta: object) => {
    mustNotTell(inspect([message, meta], { depth: 9 }));
    logged.push([message, meta]);
  },
  ...{ trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, log: () => {} },
} as unknown as Logger;

interface Parts {
  readonly vault?: Vault;
  readonly eventLog?: EventLog & Registry;
  /** After NOW, by every clock. */
  readonly days?: number;
  /** How much later it is by one clock, in days. */
  readonly ahead?: { readonly temporal?: number; readonly store?: number; readonly worker?: number };
  readonly most?: number;
  readonly heartbeatDetails?: number;
}

/** The activities, at a time. */
function retention(parts: Parts = {}) {
  const time = (ahead = 0) => new Date(Date.parse(NOW) + ((parts.days ?? 0) + ahead) * DAY);
  const at = time(parts.ahead?.temporal).toISOString();
  const activities = createRetention({
    vault: parts.vault ?? vault,
    eventLog: parts.eventLog ?? eventLog,
    periods: { closed: 365 * DAY, account: 1825 * DAY, pending: DAY },
    maxShare: 0.1,
    storeTime: async () => time(parts.ahead?.store),
    now: () => time(parts.ahead?.worker),
  });
  const run = <Value>(work: () => Promise<Value>) =>
    new MockActivityEnvironment({ heartbeatDetails: parts.heartbeatDetails }, { client, logger }).run<
      [],
      Value,
      () => Promise<Value>
    >(work);
  return {
    plan: () => run(() => activities.planErasures(at)),
    erase: () => run(() => activities.eraseOverdue({ at, most: parts.most ?? 1_000 })),
    sweep: () => run(() => activities.sweepAdmissions(at)),
  };
}

async function admit(caseId: string) {
  const ids = {
    caseId,
    procedure: 'registration',
    workflowId: `wf-${caseId}`,
    requestDigest: 'digest',
  } as const;
  return (await vault.admit({ ...ids, applicant: budi, letter, letterRef: 'letter-1' })).entry;
}
async function live(caseId: string, events: Parameters<EventLog['append']>[1]) {
  await admit(caseId);
  await vault.confirm(caseId, 'run-1');
  await eventLog.append(caseId, events);
}
const statusOf = async (id: string) => (await vault.entry(id))?.status;

test.each(['rejected', 'withdrawn', 'expired', 'superseded'] as const)(
  'a case that was %s is erased when its year is over, and not a day sooner',
  async (status) => {
    await live('old', endedCase('old', status, daysAgo(366)));
    await live('young', endedCase('young', status, daysAgo(364)));
    expect(await retention().erase()).toEqual({ erased: 1, restricted: 0, failed: 0 });
    expect([await statusOf('old'), await statusOf('young')]).toEqual(['erased', 'live']);
    expect((await vault.entry('old'))?.erased).toMatchObject({ by: 'retention', ground: 'case-closed' });
    expect(await retention().erase()).toEqual({ erased: 0, restricted: 0, failed: 0 });
    expect(await retention({ days: 2 }).erase()).toMatchObject({ erased: 1 });
  },
);

test('an account is kept as long as it is valid and five years more; one without a known end is kept', async () => {
  await live('over', issuedCase('over', dayOf(1826)));
  await live('kept', issuedCase('kept', dayOf(1824)));
  await live('endless', issuedCase('endless', undefined));
  await live('untold', issuedCase('untold', dayOf(1826), false));
  expect(await retention().erase()).toEqual({ erased: 1, restricted: 0, failed: 0 });
  expect((await vault.entry('over'))?.erased).toMatchObject({ ground: 'account-ended' });
  for (const id of ['kept', 'endless', 'untold']) expect([id, await statusOf(id)]).toEqual([id, 'live']);
});

test('a revoked account is kept five years from its end, and its revocation a year', async () => {
  await live('over', issuedCase('over', undefined));
  await live('kept', issuedCase('kept', dayOf(1826 - 3650)));
  await live('end-of-over', revokedCase('end-of-over', 'over', daysAgo(1826)));
  await live('end-of-kept', revokedCase('end-of-kept', 'kept', daysAgo(364)));
  expect(await retention().erase()).toEqual({ erased: 2, restricted: 0, failed: 0 });
  const ids = ['over', 'end-of-over', 'kept', 'end-of-kept'];
  expect(await Promise.all(ids.map(statusOf))).toEqual(['erased', 'erased', 'live', 'live']);
});

test('an open case is kept, however old it is', async () => {
  await live('open', returnedCase('open'));
  expect(await retention({ days: 9000 }).erase()).toEqual({ erased: 0, restricted: 0, failed: 0 });
  expect(await statusOf('open')).toBe('live');
});

test('a case whose processing is restricted is left as it is, and counted', async () => {
  await live('kept', endedCase('kept', 'rejected', daysAgo(400)));
  await vault.restrict('kept', { by: 'admin1', ground: 'sengketa-akurasi' });
  expect(await retention().erase()).toEqual({ erased: 0, restricted: 1, failed: 0 });
  await vault.liftRestriction('kept');
  expect(await retention().erase()).toMatchObject({ erased: 1 });
});

test('a case that cannot be erased does not stop the others, of any page', async () => {
  const ids = Array.from({ length: 130 }, (_, index) => `c${String(index).padStart(3, '0')}`);
  for (const id of ids) await live(id, endedCase(id, 'withdrawn', daysAgo(400)));
  const failing = Object.assign(Object.create(vault) as Vault, {
    erase: (id: string, act: Parameters<Vault['erase']>[1]) =>
      id === 'c007' ? Promise.reject(new Error('lost budi 3174051203850001')) : vault.erase(id, act),
  });
  expect(await retention({ vault: failing }).erase()).toEqual({ erased: 129, restricted: 0, failed: 1 });
  expect(logged).toEqual([['not-erased', expect.objectContaining({ caseId: 'c007' })]]);
  expect(await retention().erase()).toEqual({ erased: 1, restricted: 0, failed: 0 });
}, 120_000);

test('a store that is away fails the whole, to be tried again', async () => {
  const away = Object.assign(Object.create(eventLog) as EventLog & Registry, {
    cases: () => Promise.reject(new Error('lost budi 3174051203850001')),
  });
  expect(await failureOf(retention({ eventLog: away }).erase())).toMatchObject({
    type: 'store-unavailable',
    nonRetryable: false,
  });
});

test('a run that takes over from a killed worker counts what that one had erased', async () => {
  await live('left', endedCase('left', 'expired', daysAgo(400)));
  expect(await retention({ heartbeatDetails: 41 }).erase()).toMatchObject({ erased: 42, failed: 0 });
});

test('admissions that never began are discarded; what Temporal runs or the log knows is spared', async () => {
  const entries = await Promise.all(['never', 'unlogged', 'unconfirmed', 'other-run'].map(admit));
  const numberOf = (id: string) => entries.find((entry) => entry.caseId === id)?.caseNumber;
  running.set('wf-unlogged', String(numberOf('unlogged')));
  running.set('wf-other-run', 'TTE-2026-999999');
  await eventLog.append('unconfirmed', returnedCase('unconfirmed'));
  expect(await retention().sweep()).toBe(2);
  expect(await statusOf('never')).toBeUndefined();
  expect(await statusOf('other-run')).toBeUndefined();
  expect([await statusOf('unlogged'), await statusOf('unconfirmed')]).toEqual(['pending', 'pending']);
  expect(await retention({ days: -2 }).sweep()).toBe(0);
});

const aheadOf = [
  ['the worker is 400 days ahead', { worker: 400 }],
  ['the worker is 400 days behind', { worker: -400 }],
  ['MongoDB is 400 days ahead', { store: 400 }],
  ['Temporal is 400 days ahead', { temporal: 400 }],
  ['Temporal and the worker are 400 days ahead', { temporal: 400, worker: 400 }],
  ['MongoDB and the worker are 400 days ahead', { store: 400, worker: 400 }],
  ['the worker is 11 minutes ahead', { worker: 11 / 1440 }],
] as const;

test.each(aheadOf)('while %s nothing is planned, erased or swept', async (_what, ahead) => {
  await live('closed-yesterday', endedCase('closed-yesterday', 'rejected', daysAgo(1)));
  await live('overdue', endedCase('overdue', 'rejected', daysAgo(400)));
  await admit('never');
  const clocks = { type: 'retention-clocks', nonRetryable: true };
  const { plan, erase, sweep } = retention({ ahead });
  expect(await failureOf(plan())).toMatchObject(clocks);
  expect(await failureOf(erase())).toMatchObject(clocks);
  expect(await failureOf(sweep())).toMatchObject(clocks);
  for (const id of ['closed-yesterday', 'overdue']) expect([id, await statusOf(id)]).toEqual([id, 'live']);
  expect(await statusOf('never')).toBe('pending');
});

test('clocks that are minutes apart, and an order that was retried for hours, are no reason to wait', async () => {
  await live('overdue', endedCase('overdue', 'rejected', daysAgo(400)));
  const order = retention({ ahead: { temporal: -0.5, store: 0, worker: 9 / 1440 } });
  expect(await order.erase()).toMatchObject({ erased: 1 });
});

test('a plan counts what is due; unasked is a tenth of what is kept, and 20 at least', async () => {
  await live('restricted', endedCase('restricted', 'rejected', daysAgo(400)));
  await vault.restrict('restricted', { by: 'admin1', ground: 'sengketa-akurasi' });
  await live('young', endedCase('young', 'rejected', daysAgo(10)));
  for (const id of ['a', 'b', 'c']) await live(id, endedCase(id, 'expired', daysAgo(400)));
  expect(await retention().plan()).toEqual({ due: 3, unasked: 20 });
  const many = Object.assign(Object.create(vault) as Vault, { countKept: async () => 431 });
  expect(await retention({ vault: many }).plan()).toEqual({ due: 3, unasked: 43 });
  expect(await vault.countKept()).toBe(5);
});

test('a run erases no more than it may, and leaves the rest to the next', async () => {
  for (const id of ['a', 'b', 'c']) await live(id, endedCase(id, 'expired', daysAgo(400)));
  expect(await retention({ most: 2 }).erase()).toEqual({ erased: 2, restricted: 0, failed: 0 });
  expect(await retention({ most: 2, heartbeatDetails: 2 }).erase()).toMatchObject({ erased: 2 });
  expect(await retention({ most: 2 }).erase()).toMatchObject({ erased: 1 });
});

test('MongoDB tells its own time', async () => {
  expect(Math.abs((await storeTimeOf(connection)).getTime() - Date.now())).toBeLessThan(60_000);
});
