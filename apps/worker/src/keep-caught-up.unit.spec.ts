import type { FoldReport } from '@tte/event-log';
import { keepCaughtUp } from './keep-caught-up.js';

const since = '2026-03-20T00:00:00.000Z';
const damagedCase = { registrationId: 'r1', code: 'gap', seq: 3, since } as const;

/** Catches up as often as there are outcomes, and then waits for the end of the test. */
async function told(outcomes: readonly (FoldReport | Error)[]) {
  const gauges: number[] = [];
  const lines: string[] = [];
  let ended = () => {};
  const end = new Promise<void>((resolve) => (ended = resolve));
  let count = 0;
  const eventLog = {
    catchUp: async () => {
      const outcome = outcomes[count];
      count += 1;
      if (outcome === undefined || outcome instanceof Error) {
        if (outcome === undefined) ended();
        throw outcome ?? new Error('the end');
      }
      return outcome;
    },
  };
  const line = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
  const gauge = { set: (value: number) => void gauges.push(value) };
  const running = keepCaughtUp(
    eventLog,
    { error: line('error'), info: line('info'), warn: line('warn') },
    { createGauge: () => gauge as never },
    1,
  );
  await end;
  await running.stop();
  return { gauges, lines };
}

test('damaged cases are counted by a gauge each time and told once, and again when the damage is another', async () => {
  const report = (damaged: FoldReport['damaged']) => ({ folded: 0, dropped: 0, damaged });
  const other = { ...damagedCase, seq: 5 };
  const { gauges, lines } = await told([
    report([damagedCase]),
    report([damagedCase]),
    report([other]),
    report([]),
  ]);
  expect(gauges).toEqual([1, 1, 1, 0]);
  expect(lines.slice(0, 2)).toEqual(['error log-damaged r1 gap 3', 'error log-damaged r1 gap 5']);
});

test('a store that is away does not end it', async () => {
  const { gauges, lines } = await told([new Error('away'), { folded: 2, dropped: 0, damaged: [] }]);
  expect(gauges).toEqual([0]);
  expect(lines.slice(0, 2)).toEqual([
    'warn catch-up failed, trying again later',
    'info caught up: 2 cases folded',
  ]);
});
