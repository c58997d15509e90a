import { randomUUID } from 'node:crypto';
import { activityInfo } from '@temporalio/activity';
import type { BsreActivities, CaseRef } from '@tte/contracts';
import { isStopped, type BsreStatus } from '@tte/domain';
import type { ActivityDependencies } from '../dependencies.js';
import { appendBefore } from '../event-log/append-events.js';
import { failure } from '@tte/outside';
import { fromStore, readApplicant } from '../store.js';
import { knownStatus, STOPPED_FAILURES } from './known-status.js';
import type { RegistrationCall } from './registration-calls.js';

type Registered = Awaited<ReturnType<BsreActivities['registerAtBsre']>>;

/** The longest pause between two looks at the status while a call is out, in milliseconds. */
const LOOK_MS = 10_000;

/**
 * 5. Enters the applicant at BSrE unless BSrE knows them already.
 *
 * BSrE has no key by which it would know a repeated registration, and may carry one out long after its answer was
 * lost. So a call is written down before it goes out, and while it is younger than the grace period only the status
 * is looked at; this holds for the next attempt of another worker as well. A success counts when the answer or the
 * status says so. What BSrE answered without either halts the step when the grace period is over.
 */
export async function registerAtBsre(deps: ActivityDependencies, ref: CaseRef): Promise<Registered> {
  await appendBefore(deps, ref.log);
  const { bsre, registrationCalls: calls } = deps;
  const applicant = await readApplicant(deps.vault, ref);
  const status = await knownStatus(deps, applicant);
  const earlier = isFirst(ref) ? undefined : await fromStore(() => calls.find(ref.log.caseId));
  if (status !== 'NOT_REGISTERED') return accept(status, earlier === undefined);
  if (earlier) await waitFor(deps, earlier);

  const own = { _id: ref.log.caseId, token: randomUUID(), since: new Date() };
  // Another attempt, taken for dead, has come first: what it did is known at the next look.
  if (!(await fromStore(() => calls.claim(own, earlier)))) throw failure('bsre-registration-unconfirmed');
  const answer = await bsre.register(applicant);
  if (answer.outcome === 'registered') return { found: false, bsreStatus: 'NO_CERTIFICATE' };
  if (answer.outcome === 'lost') throw failure(answer.code, answer.retryAfterMs);
  if (answer.outcome === 'unproven') await fromStore(() => calls.answered(own));
  else await fromStore(() => calls.release(own, earlier));
  if (answer.outcome === 'not-taken') throw failure(answer.code, answer.retryAfterMs);

  const now = await knownStatus(deps, applicant);
  if (now !== 'NOT_REGISTERED') return accept(now, answer.outcome !== 'unproven' && !earlier);
  if (answer.outcome === 'unproven') throw failure('bsre-registration-unconfirmed');
  // Refused; or BSrE says both "exists" and "not registered": the e-mail or the name is another account's.
  throw failure('bsre-refused-applicant');
}

/**
 * The step begins with these very events, so no call has gone out before; and if one has after all, since the workflow
 * was set back, the claim is refused.
 */
const isFirst = ({ log }: CaseRef): boolean =>
  activityInfo().attempt === 1 && log.events.some(({ type }) => type === 'CompletenessConfirmed');

/** Lets BSrE carry out the call that is out; afterwards one that was answered in vain is for a person to look at. */
async function waitFor(
  { registrationCalls: calls, bsreGraceMs }: ActivityDependencies,
  earlier: RegistrationCall,
): Promise<void> {
  const left = earlier.since.getTime() + bsreGraceMs - Date.now();
  if (left > 0) throw failure('bsre-registration-unconfirmed', Math.min(left, LOOK_MS));
  if (!earlier.isAnswered) return;
  await fromStore(() => calls.release(earlier));
  throw failure('bsre-not-registered');
}

function accept(bsreStatus: BsreStatus, found: boolean): Registered {
  if (isStopped(bsreStatus)) throw failure(STOPPED_FAILURES[bsreStatus]);
  return { found, bsreStatus };
}
