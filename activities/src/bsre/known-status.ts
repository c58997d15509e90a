import { log } from '@temporalio/activity';
import type { FailureCode } from '@tte/contracts';
import { parseBsreStatus, type BsreStatus, type BsreStopped } from '@tte/domain';
import { failure, type BsreClient, type BsrePerson } from '@tte/outside';

/** Failure that each stopped status means: an account that belongs to another SOP. */
export const STOPPED_FAILURES: Record<BsreStopped, FailureCode> = {
  RENEW: 'bsre-account-renewal',
  EXPIRED: 'bsre-account-expired',
  SUSPEND: 'bsre-account-suspended',
  REVOKE: 'bsre-account-revoked',
};

/** Asks BSrE for a person's status; a word that this release does not know is a retryable failure. */
export async function knownStatus(bsre: BsreClient, person: BsrePerson): Promise<BsreStatus> {
  const word = await bsre.statusOf(person);
  const status = parseBsreStatus(word);
  if (status) return status;
  // The word is BSrE's own vocabulary; only its shape is trusted, so that no free text gets into the log.
  log.warn('bsre-unknown-status', {
    word: /^([A-Z_]{1,40}|\d{1,5})$/i.test(word) ? word.toUpperCase() : '?',
  });
  throw failure('bsre-unknown-status');
}
