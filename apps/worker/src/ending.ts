import { setTimeout as delay } from 'node:timers/promises';

/**
 * From the signal to the end at the latest. It is more than the workers' `shutdownForceTime`, and less than the 45 s
 * after which docker/compose.yaml kills.
 */
const END_MS = 35_000;

/** Aborts at the first SIGTERM or SIGINT. The process then ends in any case: what does not end in time is left. */
export function endingOnSignals(): AbortSignal {
  const ending = new AbortController();
  const begin = () => {
    if (ending.signal.aborted) return;
    setTimeout(() => process.exit(0), END_MS).unref();
    ending.abort();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, begin);
  return ending.signal;
}

/** Waits so many milliseconds, or until the signal. */
export const waited = (ms: number, until: AbortSignal): Promise<unknown> =>
  delay(ms, undefined, { signal: until }).catch(() => undefined);

/** What the work answers, unless the end begins first. @throws the reason of the end */
export function unlessEnding<Value>(ending: AbortSignal, work: Promise<Value>): Promise<Value> {
  const end = Promise.withResolvers<never>();
  const reject = () => end.reject(ending.reason as Error);
  if (ending.aborted) reject();
  ending.addEventListener('abort', reject, { once: true });
  return Promise.race([work, end.promise]).finally(() => ending.removeEventListener('abort', reject));
}
