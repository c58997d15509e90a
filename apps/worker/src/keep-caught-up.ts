import type { EventLog } from '@tte/event-log';
import type { Logger } from '@temporalio/worker';
import type { MetricMeter } from '@temporalio/common';

/** Milliseconds between two catch-ups: as long may a task stay wrong after a writer died beside another. */
const EVERY_MS = 5 * 60_000;

export interface CatchingUp {
  /** Ends the repetition, once a catch-up under way has ended. */
  stop(): Promise<void>;
}

/**
 * Catches the projections up with the log, now and every few minutes, and tells of damaged cases: by the gauge
 * `tte_log_damaged_cases` and a line each. A failure (the store is away) is logged; the next time tries again.
 */
export function keepCaughtUp(
  eventLog: Pick<EventLog, 'catchUp'>,
  log: Pick<Logger, 'error' | 'info' | 'warn'>,
  meter: Pick<MetricMeter, 'createGauge'>,
  everyMs = EVERY_MS,
): CatchingUp {
  const gauge = meter.createGauge(
    'tte_log_damaged_cases',
    'int',
    '',
    'Cases whose log cannot be folded; they keep the projections of before.',
  );
  const stopped = new AbortController();
  let told = new Set<string>();

  async function once(): Promise<void> {
    try {
      const { folded, damaged } = await eventLog.catchUp();
      gauge.set(damaged.length);
      if (folded > 0) log.info(`caught up: ${folded} cases folded`);
      const now = new Set(damaged.map(({ registrationId, code, seq }) => `${registrationId} ${code} ${seq}`));
      for (const one of now) if (!told.has(one)) log.error(`log-damaged ${one}`);
      told = now;
    } catch (error) {
      log.warn('catch-up failed, trying again later', { error });
    }
  }

  async function repeat(): Promise<void> {
    while (!stopped.signal.aborted) {
      await once();
      await waited(everyMs, stopped.signal);
    }
  }
  const repeating = repeat();
  return {
    async stop() {
      stopped.abort();
      await repeating;
    },
  };
}

const waited = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
