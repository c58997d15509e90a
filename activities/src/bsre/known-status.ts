import { activityInfo, log } from '@temporalio/activity';
import type { FailureCode } from '@tte/contracts';
import { parseBsreStatus, type BsreStatus, type BsreStopped } from '@tte/domain';
import { failure, type BsrePerson } from '@tte/outside';
import type { ActivityDependencies } from '../dependencies.js';

/** Failure that each stopped status means: an account that belongs to another SOP. */
export const STOPPED_FAILURES: Record<BsreStopped, FailureCode> = {
  RENEW: 'bsre-account-renewal',
  EXPIRED: 'bsre-account-expired',
  SUSPEND: 'bsre-account-suspended',
  REVOKE: 'bsre-account-revoked',
  DENIED: 'bsre-account-denied',
};

/**
 * Asks BSrE for a person's status. A word that this release does not know is a retryable failure, and a final one when
 * it stays: then a person is to look.
 */
export async function knownStatus(
  { bsre, bsreUnknownMs }: Pick<ActivityDependencies, 'bsre' | 'bsreUnknownMs'>,
  person: BsrePerson,
): Promise<BsreStatus> {
  const word = await bsre.statusOf(person);
  const status = parseBsreStatus(word);
  if (status) return status;
  // The word is BSrE's own vocabulary; only its shape is trusted, so that no free text gets into the log.
  log.warn('bsre-unknown-status', {
    word: /^([A-Z_]{1,40}|\d{1,5})$/i.test(word) ? word.toUpperCase() : '?',
  });
  throw failure(isWaitingFor(bsreUnknownMs) ? 'bsre-status-stays-unknown' : 'bsre-unknown-status');
}

/** True when the present activity was scheduled longer ago than this, whatever its attempts; in milliseconds. */
export const isWaitingFor = (ms: number): boolean => Date.now() - activityInfo().scheduledTimestampMs > ms;
