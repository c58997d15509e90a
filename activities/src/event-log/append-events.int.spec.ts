import type { CaseEvent } from '@tte/domain';
import { logError } from '../../test/doubles.js';
import { event, failureOf, ref, World } from '../../test/world.js';

const status = (word: string) => ({
  bsre: {
    statusOf: () => Promise.resolve(word),
    register: () => Promise.reject(new Error('not expected')),
    certificateEnd: () => Promise.resolve(undefined),
  },
});

test('what an activity carries is in the log before it acts', async () => {
  const seen: number[] = [];
  const world = new World({});
  const parts = status('ISSUE');
  const acting = new World({
    eventLog: world.eventLog,
    bsre: {
      ...parts.bsre,
      statusOf: () => {
        seen.push(world.eventLog.appended.length);
        return Promise.resolve('ISSUE');
      },
    },
  });
  await acting.run('awaitBsreStatus', { ...ref(1, [event]), goal: 'issued' });
  expect(seen).toEqual([1]);
});

test('an empty batch does not touch the log', async () => {
  const world = new World({});
  world.eventLog.failing = new Error('away');
  await world.run('appendEvents', { caseId: 'reg-1', events: [] });
});

test.each(['log-gap', 'log-conflict', 'store-unavailable'] as const)(
  '%s stops the activity',
  async (code) => {
    const world = new World(status('ISSUE'));
    world.eventLog.failing = logError(code);
    const run = world.run('awaitBsreStatus', { ...ref(1, [event]), goal: 'issued' });
    expect(await failureOf(run)).toMatchObject({ type: code, nonRetryable: false });
  },
);

test('an error of the driver is store-unavailable, without its text', async () => {
  const world = new World({});
  world.eventLog.failing = new Error('E11000 dup key: budi 3174051203850001');
  const run = world.run('appendEvents', { caseId: 'reg-1', events: [event] });
  expect((await failureOf(run)).type).toBe('store-unavailable');
});

test('an attempt whose time is over for Temporal is told to write no further', async () => {
  const world = new World({});
  world.eventLog.before = (signal) =>
    new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
  const run = world.run('appendEvents', { caseId: 'reg-1', events: [event] }, { startToCloseTimeoutMs: 600 });
  expect((await failureOf(run)).type).toBe('store-unavailable');
  expect(world.eventLog.appended).toEqual([]);
});

test('data are not adopted by an attempt that ended its append too late', async () => {
  const world = new World({});
  const append = world.eventLog.append.bind(world.eventLog);
  world.eventLog.append = async (id, events, options) => {
    await append(id, events, options);
    await new Promise<void>((resolve) => options?.signal?.addEventListener('abort', () => resolve()));
  };
  const corrected = { ...event, type: 'DataCorrected', data: { dataVersion: 2 } } as CaseEvent;
  const run = world.run(
    'appendEvents',
    { caseId: 'reg-1', events: [corrected] },
    { startToCloseTimeoutMs: 600 },
  );
  expect((await failureOf(run)).type).toBe('store-unavailable');
  expect(world.vault.adopted).toEqual([]);
});
