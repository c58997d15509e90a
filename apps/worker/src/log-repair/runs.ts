import { WorkflowNotFoundError, type Client } from '@temporalio/client';
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
async function read(
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

/** Every run of a case, open ones and closed ones that Temporal still keeps. */
export async function readRuns(client: Client): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const query = `WorkflowType IN (${PROCEDURE_NAMES.map((name) => `'${name}'`).join(', ')})`;
  let batch: Promise<Run | undefined>[] = [];
  const settle = async () => {
    runs.push(...(await Promise.all(batch)).filter((run) => run !== undefined));
    batch = [];
  };
  for await (const found of client.workflow.list({ query })) {
    batch.push(read(client, found));
    if (batch.length === AT_ONCE) await settle();
  }
  await settle();
  return runs;
}

/** The latest run under this id, read where it is kept: the list of runs may lag, or come from another backup. */
export async function latestRun(client: Client, workflowId: string): Promise<Run | undefined> {
  try {
    return await read(client, await client.workflow.getHandle(workflowId).describe());
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}
