import { log } from '@temporalio/activity';
import type { BsreActivities, BsreGoal, CaseRef } from '@tte/contracts';
import { atOrPast, isStopped, type BsreStatus } from '@tte/domain';
import type { ActivityDependencies } from '../dependencies.js';
import { appendBefore } from '../event-log/append-events.js';
import { failure, kindOf, type BsreClient, type BsrePerson } from '@tte/outside';
import { readApplicant } from '../store.js';
import { isWaitingFor, knownStatus, STOPPED_FAILURES } from './known-status.js';

type Reached = Awaited<ReturnType<BsreActivities['awaitBsreStatus']>>;

/** 7, 13, 14; in the siblings 7 and 5. Looks at the status once: the retry policy's intervals are the polling. */
export async function awaitBsreStatus(
  deps: ActivityDependencies,
  ref: CaseRef & { readonly goal: BsreGoal },
): Promise<Reached> {
  await appendBefore(deps, ref.log);
  const applicant = await readApplicant(deps.vault, ref);
  const bsreStatus = await knownStatus(deps, applicant);
  // Whoever is waited for was registered: BSrE's own delay ends with the grace period, and then a verifikator must look.
  if (bsreStatus === 'NOT_REGISTERED')
    throw isWaitingFor(deps.bsreGraceMs) ? failure('bsre-not-registered') : notYet(bsreStatus, ref.goal);
  if (endsLater(ref.goal)) return seenLater(deps.bsre, applicant, bsreStatus, ref.goal);
  if (!isReached(bsreStatus, ref.goal)) throw notYet(bsreStatus, ref.goal);
  if (ref.goal !== 'issued') return { bsreStatus };
  const validUntil = await endOf(deps.bsre, applicant);
  return { bsreStatus, ...(validUntil !== undefined && { validUntil }) };
}

type LaterEnd = Extract<BsreGoal, { readonly endsAfter: string }>;
const endsLater = (goal: BsreGoal): goal is LaterEnd => typeof goal === 'object' && 'endsAfter' in goal;

/** A certificate that has ended is the end of the wait as well; one that is being renewed may have any other status. */
async function seenLater(
  bsre: BsreClient,
  person: BsrePerson,
  bsreStatus: BsreStatus,
  goal: LaterEnd,
): Promise<Reached> {
  if (bsreStatus === 'EXPIRED') return { bsreStatus };
  if (isStopped(bsreStatus) && bsreStatus !== 'RENEW') throw failure(STOPPED_FAILURES[bsreStatus]);
  const validUntil = bsreStatus === 'ISSUE' ? await bsre.certificateEnd(person) : undefined;
  if (validUntil === undefined || validUntil <= goal.endsAfter) throw notYet(bsreStatus, goal);
  return { bsreStatus, validUntil };
}

/**
 * BSrE's refusal is what a wait for a refusal looks for, and what the next activation leaves behind.
 * @throws ApplicationFailure when the account is stopped: another SOP applies, or a person must look. Only a wait for an
 * account to leave that very status goes on.
 */
function isReached(status: BsreStatus, goal: Exclude<BsreGoal, LaterEnd>): boolean {
  if (typeof goal === 'object' && status === goal.leaves) return false;
  if (goal === 'revoked') return isRevoked(status);
  if (status === 'DENIED' && (typeof goal === 'object' || goal === 'reactivated'))
    return typeof goal === 'object';
  if (isStopped(status)) throw failure(STOPPED_FAILURES[status]);
  if (typeof goal === 'object') return true;
  return atOrPast(status, REACHED[goal]);
}

const REACHED = {
  activated: 'WAITING_FOR_VERIFICATION',
  reactivated: 'WAITING_FOR_VERIFICATION',
  approved: 'NEW',
  issued: 'ISSUE',
} as const;

/** Which status was seen, and which one is awaited: shown as the last failure of the pending activity. */
const notYet = (seen: BsreStatus, goal: BsreGoal) =>
  failure('not-yet', undefined, `it says ${seen}, awaited is ${awaitedOf(goal)}`);

function awaitedOf(goal: BsreGoal): string {
  if (goal === 'revoked') return 'REVOKE';
  if (typeof goal === 'string') return goal === 'issued' ? REACHED[goal] : `${REACHED[goal]} or later`;
  return endsLater(goal) ? 'ISSUE with a later end' : 'any other';
}

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
