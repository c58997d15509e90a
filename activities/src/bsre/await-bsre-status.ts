import { activityInfo, log } from '@temporalio/activity';
import type { BsreActivities, BsreGoal, CaseRef } from '@tte/contracts';
import { atOrPast, isStopped, type BsreStatus } from '@tte/domain';
import type { ActivityDependencies } from '../dependencies.js';
import { appendBefore } from '../event-log/append-events.js';
import { failure, kindOf, type BsreClient, type BsrePerson } from '@tte/outside';
import { readApplicant } from '../store.js';
import { knownStatus, STOPPED_FAILURES } from './known-status.js';

type Reached = Awaited<ReturnType<BsreActivities['awaitBsreStatus']>>;

/** 7, 13, 14; in the siblings 7 and 5. Looks at the status once: the retry policy's intervals are the polling. */
export async function awaitBsreStatus(
  deps: ActivityDependencies,
  ref: CaseRef & { readonly goal: BsreGoal },
): Promise<Reached> {
  await appendBefore(deps, ref.log);
  const applicant = await readApplicant(deps.vault, ref);
  const bsreStatus = await knownStatus(deps.bsre, applicant);
  if (bsreStatus === 'NOT_REGISTERED') throw failure(isLost(deps) ? 'bsre-not-registered' : 'not-yet');
  if (endsLater(ref.goal)) return seenLater(deps.bsre, applicant, bsreStatus, ref.goal.endsAfter);
  if (!isReached(bsreStatus, ref.goal)) throw failure('not-yet');
  if (ref.goal !== 'issued') return { bsreStatus };
  const validUntil = await endOf(deps.bsre, applicant);
  return { bsreStatus, ...(validUntil !== undefined && { validUntil }) };
}

/**
 * Whoever is waited for was registered. That BSrE does not know them may be BSrE's own delay, but not for longer than
 * the grace period: then no time of the applicant would help, and a verifikator must look.
 */
const isLost = ({ bsreGraceMs }: ActivityDependencies): boolean =>
  Date.now() - activityInfo().scheduledTimestampMs > bsreGraceMs;

type LaterEnd = Extract<BsreGoal, { readonly endsAfter: string }>;
const endsLater = (goal: BsreGoal): goal is LaterEnd => typeof goal === 'object' && 'endsAfter' in goal;

/** A certificate that has ended is the end of the wait as well; one that is being renewed may have any other status. */
async function seenLater(
  bsre: BsreClient,
  person: BsrePerson,
  bsreStatus: BsreStatus,
  endsAfter: string,
): Promise<Reached> {
  if (bsreStatus === 'EXPIRED') return { bsreStatus };
  if (isStopped(bsreStatus) && bsreStatus !== 'RENEW') throw failure(STOPPED_FAILURES[bsreStatus]);
  const validUntil = bsreStatus === 'ISSUE' ? await bsre.certificateEnd(person) : undefined;
  if (validUntil === undefined || validUntil <= endsAfter) throw failure('not-yet');
  return { bsreStatus, validUntil };
}

/**
 * @throws ApplicationFailure when the account is stopped: another SOP applies. Only a wait for an account to leave
 * that very status goes on.
 */
function isReached(status: BsreStatus, goal: Exclude<BsreGoal, LaterEnd>): boolean {
  if (typeof goal === 'object' && status === goal.leaves) return false;
  if (goal === 'revoked') return isRevoked(status);
  if (isStopped(status)) throw failure(STOPPED_FAILURES[status]);
  if (typeof goal === 'object') return true;
  return atOrPast(status, REACHED[goal]);
}

const REACHED = { activated: 'WAITING_FOR_VERIFICATION', approved: 'NEW', issued: 'ISSUE' } as const;

/** A certificate that has ended by itself needs no revocation: a person must look. */
function isRevoked(status: BsreStatus): boolean {
  if (status === 'EXPIRED') throw failure(STOPPED_FAILURES[status]);
  return status === 'REVOKE';
}

/** The certificate is out whether or not we learn its end. */
async function endOf(bsre: BsreClient, person: BsrePerson): Promise<string | undefined> {
  try {
    return await bsre.certificateEnd(person);
  } catch (error) {
    log.warn('certificate-end-unknown', { kind: kindOf(error) });
    return undefined;
  }
}
