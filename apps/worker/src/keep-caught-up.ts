import type { EventLog } from '@tte/event-log';
import type { Logger } from '@temporalio/worker';
import type { MetricMeter } from '@temporalio/common';
import { waited } from './ending.js';
import type { Figure } from './figures.js';

/** Milliseconds between two catch-ups: as long may a task stay wrong after a writer died beside another. */
const EVERY_MS = 5 * 60_000;
/** Milliseconds until the next attempt after one that failed; twice as long after each further one. */
const AGAIN_MS = 1_000;

interface Watchers {
  readonly log: Pick<Logger, 'error' | 'info' | 'warn'>;
  readonly meter: Pick<MetricMeter, 'createGauge' | 'createCounter'>;
  readonly figures: () => Promise<readonly Figure[]>;
}

/**
 * Catches the projections up with the log, now and every few minutes until the worker ends, and tells of damaged
 * cases: by the gauge `tte_log_damaged_cases` and a line each. Then it shows the figures of the store. A failure (the
 * store is away) is logged, counted in `tte_catch_up_failures`, and tried again. Resolves when the worker ends.
 */
export async function keepCaughtUp(
  eventLog: Pick<EventLog, 'catchUp'>,
  { log, meter, figures }: Watchers,
  ending: AbortSignal,
  everyMs = EVERY_MS,
): Promise<void> {
  const gauge = meter.createGauge(
    'tte_log_damaged_cases',
    'int',
    '',
    'Cases whose log cannot be folded; they keep the projections of before.',
  );
  const failures = meter.createCounter('tte_catch_up_failures');
  failures.add(0);
  let told = new Set<string>();

  async function once(): Promise<void> {
    const { folded, damaged } = await eventLog.catchUp();
    gauge.set(damaged.length);
    for (const { name, description, tags, value } of await figures())
      meter.createGauge(name, 'int', '', description).set(value, tags);
    if (folded > 0) log.info(`caught up: ${folded} cases folded`);
    const now = new Set(damaged.map(({ caseId, code, seq }) => `${caseId} ${code} ${seq}`));
    for (const one of now) if (!told.has(one)) log.error(`log-damaged ${one}`);
    told = now;
  }

  let again = AGAIN_MS;
  while (!ending.aborted) {
    try {
      await once();
      again = AGAIN_MS;
      await waited(everyMs, ending);
    } catch (error) {
      if (ending.aborted) return;
      failures.add(1);
      log.warn('catch-up failed, trying again', { error });
      await waited(Math.min(again, everyMs), ending);
      again *= 2;
    }
  }
}
