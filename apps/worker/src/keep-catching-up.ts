import type { EventLog } from '@tte/event-log';
import type { Logger } from '@temporalio/worker';
import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

interface Watchers {
  readonly log: Pick<Logger, 'error'>;
  readonly onFailure: () => void;
}

/** Folds what a crash cut off, until it has succeeded once. Cases go on meanwhile; a failure is told and tried again. */
export async function keepCatchingUp(
  eventLog: Pick<EventLog, 'catchUp'>,
  { log, onFailure }: Watchers,
  stopping: AbortSignal,
): Promise<void> {
  for (let pause = PAUSE_MS; !stopping.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      await eventLog.catchUp();
      return;
    } catch (error) {
      if (stopping.aborted) return;
      onFailure();
      log.error('catch-up failed, trying again', { error });
      await delay(pause, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}
