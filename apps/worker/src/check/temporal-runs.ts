import type { Client, WorkflowExecutionInfo } from '@temporalio/client';
import { closedCaseWorkflowId, CLOSED_CASE_WORKFLOW, SEARCH_ATTRIBUTES } from '@tte/contracts';
import { CASE_RUNS, latestRun, readOne, type Run } from '../log-repair/runs.js';
import type { CaseRuns, RunsOf } from './world.js';

/** Where a run is found; its history is read when its case is looked at. */
interface Listed {
  readonly workflowId: string;
  readonly runId: string;
  readonly startTime: Date;
}

/**
 * The runs of cases, as Temporal lists them once at the beginning: a few words for each. What is not listed, because it
 * began since or the list lags, is looked for by the id that the vault has.
 */
export async function temporalRuns(client: Client): Promise<CaseRuns> {
  const listed = new Map<string, Listed[]>();
  const seen = new Set<string>();
  for await (const info of client.workflow.list({ query: CASE_RUNS })) {
    const { workflowId, runId, startTime } = info;
    const key = whoseOf(info);
    listed.set(key, [...(listed.get(key) ?? []), { workflowId, runId, startTime }]);
  }

  const read = async (runs: readonly Listed[]): Promise<readonly Run[]> =>
    (await Promise.all(runs.map((run) => readOne(client, run)))).filter((run) => run !== undefined);

  async function of({ caseId, caseNumber, isOpen, entry }: RunsOf): Promise<readonly Run[]> {
    const keys = [caseNumber, closedCaseWorkflowId(caseId)];
    for (const key of keys) seen.add(key);
    const found = (await read(keys.flatMap((key) => listed.get(key) ?? []))).filter(
      (run) => run.caseId === caseId,
    );
    if (!isOpen || found.some(({ open }) => open) || !entry?.workflowId) return found;
    const latest = await latestRun(client, entry.workflowId);
    const isNew = latest?.caseId === caseId && !found.some(({ runId }) => runId === latest.runId);
    return isNew ? [...found, latest] : found;
  }

  async function* others() {
    for (const [key, runs] of listed) {
      if (!seen.has(key)) yield* await read(runs);
    }
  }

  return { of, others };
}

/** The case's number; of a run for the mails of a closed case its id, which names the case. */
function whoseOf({ type, workflowId, typedSearchAttributes }: WorkflowExecutionInfo): string {
  if (type === CLOSED_CASE_WORKFLOW) return workflowId;
  return typedSearchAttributes.get(SEARCH_ATTRIBUTES.caseNumber) ?? workflowId;
}
