import { ApplicationFailure } from '@temporalio/common';
import { RETENTION_FAILURES } from '@tte/contracts';
import { fromStore } from '../store.js';
import type { RetentionDependencies } from './dependencies.js';

const MINUTE = 60_000;
/** How far two clocks may be apart: far more than time servers let them, far less than a period of keeping. */
const TOLERANCE_MS = 10 * MINUTE;
/** Temporal's time is that of when the activity was ordered: it may have been tried again since. */
const LONGEST_ORDER_MS = 24 * 60 * MINUTE;

/**
 * Resolves when the store's clock and this worker's agree with each other, and with Temporal's time, by which the
 * periods are judged: what is destroyed is not brought back, so no clock is trusted alone.
 * Why: docs/decisions/0048-retention-trusts-no-single-clock.md
 * @throws ApplicationFailure `retention-clocks`
 */
export async function requireClocks(
  { storeTime, now }: Pick<RetentionDependencies, 'storeTime' | 'now'>,
  at: string,
): Promise<void> {
  const store = (await fromStore(storeTime)).getTime();
  const worker = now().getTime();
  const temporal = Date.parse(at);
  const agree =
    Math.abs(store - worker) <= TOLERANCE_MS &&
    [store, worker].every((time) => temporal - time <= TOLERANCE_MS && time - temporal <= LONGEST_ORDER_MS);
  if (agree) return;
  const times = {
    temporal: at,
    store: new Date(store).toISOString(),
    worker: new Date(worker).toISOString(),
  };
  const message =
    `Temporal says ${times.temporal}, MongoDB ${times.store}, the worker ${times.worker}: ` +
    'nothing is erased until these clocks agree';
  throw ApplicationFailure.nonRetryable(message, RETENTION_FAILURES.clocks, times);
}
