import type { Client } from '@temporalio/client';
import { eventually } from '@tte/local';
import { withTemporal } from './connections.js';

/** Has a schedule run now; answers what its workflow answers. */
export const runNow = <Result>(scheduleId: string): Promise<Result> =>
  withTemporal((client) => runBy<Result>(client, scheduleId));

async function runBy<Result>({ schedule, workflow }: Client, scheduleId: string): Promise<Result> {
  const handle = schedule.getHandle(scheduleId);
  const taken = async () => (await handle.describe()).info.recentActions;
  const before = (await taken()).length;
  await handle.trigger();
  const { workflowId, firstExecutionRunId } = await eventually('a run of the schedule', async () => {
    const actions = await taken();
    return actions.length > before ? actions.at(-1)?.action.workflow : undefined;
  });
  return workflow.getHandle<() => Promise<Result>>(workflowId, firstExecutionRunId).result();
}
