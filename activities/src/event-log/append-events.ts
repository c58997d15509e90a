import { log } from '@temporalio/activity';
import type { EventBatch } from '@tte/contracts';
import type { AppendOptions, EventLog, LogError } from '@tte/event-log';
import { attemptOver } from '../attempt-deadline.js';
import type { ActivityDependencies } from '../dependencies.js';
import { failure, kindOf } from '@tte/outside';
import { adoptData } from './adopt-data.js';

type Stores = Pick<ActivityDependencies, 'eventLog' | 'vault'>;

/**
 * Appends what the log may not yet hold. The vault follows the log, so that data are listed and found once they are
 * accepted, and not before. An attempt that Temporal has given up writes no further, as its successor may be ahead of it.
 */
export const appendEvents = (stores: Stores, batch: EventBatch): Promise<void> => write(stores, batch, false);

/**
 * The same before an activity acts: history first, log second, effect third. Since its outcome follows, the projections
 * may show what the system itself did a little later.
 */
export const appendBefore = (stores: Stores, batch: EventBatch): Promise<void> => write(stores, batch, true);

async function write({ eventLog, vault }: Stores, batch: EventBatch, goesOn: boolean): Promise<void> {
  if (batch.events.length === 0) return;
  const over = attemptOver();
  await append(eventLog, batch, { signal: over, goesOn });
  if (over.aborted) throw failure('store-unavailable');
  await adoptData(vault, batch);
}

async function append(
  eventLog: EventLog,
  { caseId, events }: EventBatch,
  options: AppendOptions,
): Promise<void> {
  try {
    await eventLog.append(caseId, events, options);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'log-conflict') log.error(code, { caseId });
    else log.warn(code, { caseId, kind: kindOf(error) });
    throw failure(code);
  }
}

const CODES: readonly unknown[] = ['log-gap', 'log-conflict', 'store-unavailable'];

/** An error without a code comes from the driver below the log: the store did not do its part. */
function codeOf(error: unknown): LogError['code'] {
  const known = error instanceof Error && 'code' in error && CODES.includes(error.code);
  return known ? (error as LogError).code : 'store-unavailable';
}
