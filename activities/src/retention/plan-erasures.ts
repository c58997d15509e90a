import { heartbeat } from '@temporalio/activity';
import type { RetentionPlan } from '@tte/contracts';
import { fromStore } from '../store.js';
import { requireClocks } from './clocks.js';
import type { RetentionDependencies } from './dependencies.js';
import { overdue } from './overdue.js';

/** So many cases are erased unasked however few there are: a day of a small office. */
const FLOOR = 20;

/** Counts what is due at a time, and how much of it a run erases unasked: a share of the cases whose data are kept. */
export async function planErasures(deps: RetentionDependencies, at: string): Promise<RetentionPlan> {
  await requireClocks(deps, at);
  let due = 0;
  for await (const { caseIds } of overdue(deps, at)) {
    heartbeat();
    const entries = await fromStore(() => deps.vault.entries(caseIds));
    due += [...entries.values()].filter(
      ({ status, restriction }) => status !== 'erased' && !restriction,
    ).length;
  }
  const kept = await fromStore(() => deps.vault.countKept());
  return { due, unasked: Math.max(FLOOR, Math.floor(kept * deps.maxShare)) };
}
