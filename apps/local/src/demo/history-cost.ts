import { Client, Connection } from '@temporalio/client';
import { eventually } from '../eventually.js';

/** What a case cost Temporal; counts that do not depend on the machine. */
export interface HistoryCost {
  readonly historyEvents: number;
  readonly historyBytes: number;
  readonly workflowTasks: number;
}

/** Reads the cost of cases by their registration number, through the search attribute that SREs use as well. */
export async function historyCosts(
  { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE }: Readonly<Record<string, string>>,
  caseNumbers: readonly string[],
): Promise<ReadonlyMap<string, HistoryCost>> {
  const connection = await Connection.connect(TEMPORAL_ADDRESS ? { address: TEMPORAL_ADDRESS } : {});
  try {
    const client = new Client({ connection, ...(TEMPORAL_NAMESPACE && { namespace: TEMPORAL_NAMESPACE }) });
    const costs = caseNumbers.map(async (number) => [number, await costOf(client, number)] as const);
    return new Map(await Promise.all(costs));
  } finally {
    await connection.close();
  }
}

async function costOf(client: Client, caseNumber: string): Promise<HistoryCost> {
  const found = await eventually(`the workflow of ${caseNumber}`, async () => {
    for await (const execution of client.workflow.list({
      query: `TteCaseNumber='${caseNumber}'`,
    })) {
      return execution;
    }
    return undefined;
  });
  const handle = client.workflow.getHandle(found.workflowId, found.runId);
  const [description, history] = await Promise.all([handle.describe(), handle.fetchHistory()]);
  const events = history.events ?? [];
  return {
    historyEvents: events.length,
    historyBytes: description.historySize ?? 0,
    workflowTasks: events.filter((event) => event.workflowTaskCompletedEventAttributes).length,
  };
}
