import { activityInfo, heartbeat } from '@temporalio/activity';
import type { BsreActivities, CaseRef } from '@tte/contracts';
import { isStopped, type BsreStatus } from '@tte/domain';
import type { ActivityDependencies } from '../dependencies.js';
import { appendEvents } from '../event-log/append-events.js';
import { failure } from '../failures.js';
import { readApplicant } from '../store.js';
import { knownStatus, STOPPED_FAILURES } from './known-status.js';

type Registered = Awaited<ReturnType<BsreActivities['registerAtBsre']>>;

/** Left by an attempt that was about to register: the next one then knows who entered the person. */
const REGISTERING = 'registering';

/**
 * 5. Enters the applicant at BSrE unless BSrE knows them already. The status is looked at first in every attempt,
 * so a retry after a lost answer finds the person there and does not register again.
 */
export async function registerAtBsre(deps: ActivityDependencies, ref: CaseRef): Promise<Registered> {
  await appendEvents(deps, ref.log);
  const applicant = await readApplicant(deps.vault, ref);
  const status = await knownStatus(deps.bsre, applicant);
  if (status !== 'NOT_REGISTERED') {
    return accept(status, activityInfo().heartbeatDetails !== REGISTERING);
  }
  heartbeat(REGISTERING);
  if ((await deps.bsre.register(applicant)) === 'registered')
    return { found: false, bsreStatus: 'NO_CERTIFICATE' };
  const now = await knownStatus(deps.bsre, applicant);
  // BSrE says both "exists" and "not registered": the e-mail or the name is another account's.
  if (now === 'NOT_REGISTERED') throw failure('bsre-refused-registration');
  return accept(now, true);
}

function accept(bsreStatus: BsreStatus, found: boolean): Registered {
  if (isStopped(bsreStatus)) throw failure(STOPPED_FAILURES[bsreStatus]);
  return { found, bsreStatus };
}
