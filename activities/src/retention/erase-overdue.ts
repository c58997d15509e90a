import { activityInfo, cancellationSignal, heartbeat, log } from '@temporalio/activity';
import type { ErasureOrder, Erasures } from '@tte/contracts';
import { kindOf } from '@tte/outside';
import { fromStore } from '../store.js';
import { requireClocks } from './clocks.js';
import type { RetentionDependencies } from './dependencies.js';
import { overdue, type Ground } from './overdue.js';

type Outcome = keyof Erasures | 'already';

/**
 * Erases case by case what is over its time. One that fails does not stop the others; when the store itself is away
 * the whole is tried again, and what is erased already is passed over. Beyond `most` cases are left to the next run.
 */
export async function eraseOverdue(
  deps: RetentionDependencies,
  { at, most }: ErasureOrder,
): Promise<Erasures> {
  await requireClocks(deps, at);
  const { heartbeatDetails: before } = activityInfo();
  const erasedBefore = typeof before === 'number' ? before : 0;
  const count: Record<Outcome, number> = { erased: erasedBefore, restricted: 0, failed: 0, already: 0 };
  for await (const { caseIds, ground } of overdue(deps, at)) {
    heartbeat(count.erased);
    const entries = await fromStore(() => deps.vault.entries(caseIds));
    for (const { caseId, status, restriction } of entries.values()) {
      cancellationSignal().throwIfAborted();
      heartbeat(count.erased);
      if (status === 'erased') count.already += 1;
      else if (restriction) count.restricted += 1;
      else if (count.erased + count.failed >= most) continue;
      else count[await erase(deps, caseId, ground)] += 1;
    }
  }
  const { erased, restricted, failed } = count;
  return { erased, restricted, failed };
}

async function erase({ vault }: RetentionDependencies, caseId: string, ground: Ground): Promise<Outcome> {
  try {
    await vault.erase(caseId, { by: 'retention', ground });
    return 'erased';
  } catch (error) {
    log.error('not-erased', { caseId, kind: kindOf(error) });
    return 'failed';
  }
}
