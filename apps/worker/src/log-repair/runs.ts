import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { CLOSED_CASE_WORKFLOW } from '@tte/contracts';
import { PROCEDURE_NAMES } from '@tte/domain';
import { readRun, type RunRecord } from '@tte/temporal';

/** A run of a case as Temporal has it. */
export interface Run extends RunRecord {
  readonly workflowId: string;
  readonly runId: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

const AT_ONCE = 8;

/** Reads the run with this history; undefined when Temporal holds none any more. */
export async function readOne(
  { workflow }: Client,
  {
    workflowId,
    runId,
    startTime,
  }: { readonly workflowId: string; readonly runId: string; readonly startTime: Date },
): Promise<Run | undefined> {
  try {
    const { events } = await workflow.getHandle(workflowId, runId).fetchHistory();
    return { ...readRun(events ?? []), workflowId, runId, startedAt: startTime.getTime() };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}

/** Runs of cases, and of what takes care of the mails of those that have ended. */
export const CASE_RUNS = `WorkflowType IN (${[...PROCEDURE_NAMES, CLOSED_CASE_WORKFLOW].map((name) => `'${name}'`).join(', ')})`;

/** Every run of a case, open ones and closed ones that Temporal still keeps. */
export async function readRuns(client: Client): Promise<readonly Run[]> {
  const runs: Run[] = [];
  let batch: Promise<Run | undefined>[] = [];
  const settle = async () => {
    runs.push(...(await Promise.all(batch)).filter((run) => run !== undefined));
    batch = [];
  };
  for await (const found of client.workflow.list({ query: CASE_RUNS })) {
    batch.push(readOne(client, found));
    if (batch.length === AT_ONCE) await settle();
  }
  await settle();
  return runs;
}

/** The latest run under this id, read where it is kept: the list of runs may lag, or come from another backup. */
export async function latestRun(client: Client, workflowId: string): Promise<Run | undefined> {
  try {
    return await readOne(client, await client.workflow.getHandle(workflowId).describe());
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}

/** The runs of one case in the order in which they know of it: open ones know more than those that have ended. */
export const inOrder = (runs: readonly Run[]): readonly Run[] =>
  runs.toSorted((a, b) => Number(a.open) - Number(b.open) || a.startedAt - b.startedAt);

/**
 * The run that knows a case best: the last of those that know anything. Each run after the first begins with all that the
 * log held.
 */
export const knowing = (runs: readonly Run[]): Run | undefined =>
  inOrder(runs).findLast(({ events }) => events.length > 0);
