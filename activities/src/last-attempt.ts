import { activityInfo, log } from '@temporalio/activity';
import type { FailureCode } from '@tte/contracts';
import { isFailure } from '@tte/outside';

/**
 * Asks a register that the case can do without. Until the last attempt its failure is thrown, for Temporal to try
 * again; then the answer is `unavailable`, so that the workflow has no failure to handle.
 * @param attempts below the maximum of the workflow's retry policy, which leaves room for our own store's failures.
 */
export async function unlessUnavailable<Value>(
  code: FailureCode,
  attempts: number,
  ask: () => Promise<Value>,
): Promise<Value | 'unavailable'> {
  try {
    return await ask();
  } catch (error) {
    if (!isFailure(error, code) || activityInfo().attempt < attempts) throw error;
    log.warn(code, { attempts });
    return 'unavailable';
  }
}
