import type { FoldReport } from '@tte/event-log';
import type { Figure } from './figures.js';
import { keepCaughtUp } from './keep-caught-up.js';

const since = '2026-03-20T00:00:00.000Z';
const damagedCase = { caseId: 'r1', code: 'gap', seq: 3, since } as const;
const TROUBLED: Figure = { name: 'tte_mails_troubled', description: '', value: 3 };
const figures = async () => [TROUBLED];
const report = (damaged: FoldReport['damaged']) => ({ folded: 0, dropped: 0, damaged });

/** Catches up as often as there are outcomes, and then ends. */
async function told(outcomes: readonly (FoldReport | Error)[]) {
  const gauges: number[] = [];
  const mails: number[] = [];
  const lines: string[] = [];
  let failures = 0;
  const ending = new AbortController();
  let count = 0;
  const eventLog = {
    catchUp: async () => {
      const outcome = outcomes[count];
      count += 1;
      if (count > outcomes.length) ending.abort();
      if (outcome instanceof Error) throw outcome;
      return outcome ?? report([]);
    },
  };
  const line = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
  const meter = {
    createGauge: (name: string) => {
      const values = name === 'tte_mails_troubled' ? mails : gauges;
      return { set: (value: number) => void values.push(value) } as never;
    },
    createCounter: () => ({ add: (value: number) => void (failures += value) }) as never,
  };
  const log = { error: line('error'), info: line('info'), warn: line('warn') };
  await keepCaughtUp(eventLog, { log, meter, figures }, ending.signal, 1);
  return { gauges, mails, lines, failures };
}

test('damaged cases are counted by a gauge each time and told once, and again when the damage is another', async () => {
  const other = { ...damagedCase, seq: 5 };
  const { gauges, mails, lines } = await told([
    report([damagedCase]),
    report([damagedCase]),
    report([other]),
  ]);
  expect(gauges).toEqual([1, 1, 1, 0]);
  expect(mails).toEqual([3, 3, 3, 3]);
  expect(lines).toEqual(['error log-damaged r1 gap 3', 'error log-damaged r1 gap 5']);
});

test('a catch-up that fails is told, counted, and tried again', async () => {
  const { gauges, lines, failures } = await told([
    new Error('away'),
    new Error('away'),
    { folded: 2, dropped: 0, damaged: [] },
  ]);
  expect(gauges).toEqual([0, 0]);
  expect(failures).toBe(2);
  expect(lines).toEqual([
    'warn catch-up failed, trying again',
    'warn catch-up failed, trying again',
    'info caught up: 2 cases folded',
  ]);
});

test('the end of the worker does not wait for the next time', async () => {
  const ending = new AbortController();
  let calls = 0;
  const eventLog = {
    catchUp: async () => {
      calls += 1;
      return report([]);
    },
  };
  const silent = () => undefined;
  const meter = {
    createGauge: () => ({ set: silent }) as never,
    createCounter: () => ({ add: silent }) as never,
  };
  const log = { error: silent, info: silent, warn: silent };
  const caughtUp = keepCaughtUp(eventLog, { log, meter, figures }, ending.signal);
  ending.abort();
  await caughtUp;
  expect(calls).toBe(1);
});
