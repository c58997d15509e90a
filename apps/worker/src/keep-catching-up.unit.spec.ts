import { LogFailure } from '@tte/event-log';
import { keepCatchingUp } from './keep-catching-up.js';

function world(failures: number) {
  const told = { calls: 0, failures: 0, lines: [] as string[] };
  const eventLog = {
    catchUp: async () => {
      told.calls += 1;
      if (told.calls <= failures) throw new LogFailure('log-gap', 'case-1/2');
      return 0;
    },
  };
  const log = { error: (line: string) => void told.lines.push(line) };
  return { told, eventLog, watchers: { log, onFailure: () => (told.failures += 1) } };
}

test('a catch-up that fails is told, counted, and tried again until it succeeds', async () => {
  const { told, eventLog, watchers } = world(1);
  await keepCatchingUp(eventLog, watchers, new AbortController().signal);
  expect(told).toEqual({ calls: 2, failures: 1, lines: ['catch-up failed, trying again'] });
});

test('the end of the worker does not wait for the next attempt', async () => {
  const { told, eventLog, watchers } = world(Infinity);
  const ending = new AbortController();
  const caughtUp = keepCatchingUp(eventLog, watchers, ending.signal);
  ending.abort();
  await caughtUp;
  expect(told.calls).toBe(1);
});
