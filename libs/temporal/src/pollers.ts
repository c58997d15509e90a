import type { Connection } from '@temporalio/client';
import { TASK_QUEUES } from '@tte/contracts';
import { inNamespace } from './namespace.js';

/** `temporal.api.enums.v1.TaskQueueType` */
const TYPES = { workflow: 1, activity: 2 } as const;

/** What a worker must poll for every case to go on. */
const WANTED = [
  [TASK_QUEUES.cases, 'workflow'],
  [TASK_QUEUES.cases, 'activity'],
  [TASK_QUEUES.bsre, 'activity'],
  [TASK_QUEUES.mail, 'activity'],
] as const;

/**
 * The task queues on which nobody has polled lately (Temporal forgets a poller after 5 minutes), such as
 * `registration/workflow`; with an identity, those on which that one has not.
 * @throws NamespaceMissing; gRPC errors when Temporal does not answer
 */
export async function unpolledQueues(
  { workflowService }: Pick<Connection, 'workflowService'>,
  namespace: string,
  identity?: string,
): Promise<readonly string[]> {
  const polled = await Promise.all(
    WANTED.map(async ([name, type]) => {
      const request = { namespace, taskQueue: { name }, taskQueueType: TYPES[type] };
      const { pollers } = await inNamespace(namespace, () => workflowService.describeTaskQueue(request));
      return pollers.some((poller) => identity === undefined || poller.identity === identity);
    }),
  );
  return WANTED.filter((_, at) => !polled[at]).map(([name, type]) => `${name}/${type}`);
}
