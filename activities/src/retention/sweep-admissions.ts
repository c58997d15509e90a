import { getClient } from '@temporalio/activity';
import { WorkflowNotFoundError } from '@temporalio/common';
import { SEARCH_ATTRIBUTES } from '@tte/contracts';
import type { CaseEntry } from '@tte/vault';
import { fromStore } from '../store.js';
import { requireClocks } from './clocks.js';
import type { RetentionDependencies } from './dependencies.js';

/** Discards old admissions whose case never began, and finishes erasures that were cut off. */
export async function sweepAdmissions(deps: RetentionDependencies, at: string): Promise<number> {
  await requireClocks(deps, at);
  const { vault, eventLog, periods } = deps;
  const before = new Date(Date.parse(at) - periods.pending).toISOString();
  const hasStarted = async (entry: CaseEntry) =>
    (await runs(entry)) || (await eventLog.caseView(entry.caseId)) !== undefined;
  return fromStore(() => vault.sweep(before, hasStarted));
}

/**
 * Whether Temporal runs just this case, though nobody has confirmed it and no worker may have logged it yet. The
 * workflow's id is the person's, so another case of theirs can hold it.
 */
async function runs({ workflowId, caseNumber }: CaseEntry): Promise<boolean> {
  try {
    const { typedSearchAttributes } = await getClient().workflow.getHandle(workflowId).describe();
    return typedSearchAttributes.get(SEARCH_ATTRIBUTES.caseNumber) === caseNumber;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
