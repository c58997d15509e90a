import { WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import {
  RETENTION_INCOMPLETE,
  RETENTION_WORKFLOW,
  TASK_QUEUES,
  type Erasures,
  type RetentionActivities,
  type RetentionResult,
} from '@tte/contracts';
import { workflowBundle } from './support/bundle.js';
import { timeSkippingServer } from './support/environment.js';

let env: TestWorkflowEnvironment;
beforeAll(async () => void (env = await timeSkippingServer()), 60_000);
afterAll(() => env?.teardown(), 60_000);

/** Runs the retention once, with what its activities find. */
async function run(activities: RetentionActivities): Promise<RetentionResult> {
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: TASK_QUEUES.registration,
    workflowBundle: await workflowBundle(),
    activities,
  });
  const options = { taskQueue: TASK_QUEUES.registration, workflowId: RETENTION_WORKFLOW };
  return worker.runUntil(() =>
    env.client.workflow.execute<() => Promise<RetentionResult>>(RETENTION_WORKFLOW, options),
  );
}
const found = (erasures: Partial<Erasures>, swept = 0): RetentionActivities => ({
  eraseOverdue: () => Promise.resolve({ erased: 0, restricted: 0, failed: 0, ...erasures }),
  sweepAdmissions: () => Promise.resolve(swept),
});

test('its result tells what was erased and swept, and of nobody', async () => {
  expect(await run(found({ erased: 3, restricted: 1 }, 2))).toEqual({
    erased: 3,
    restricted: 1,
    failed: 0,
    swept: 2,
  });
}, 60_000);

test('it fails, when all is done, with the number of cases that could not be erased', async () => {
  let swept = false;
  const activities = {
    ...found({ erased: 1, failed: 2 }),
    sweepAdmissions: async () => Number((swept = true)),
  };
  const failure: unknown = await run(activities).catch((error: unknown) => error);
  const cause = failure instanceof WorkflowFailedError ? failure.cause : undefined;
  expect(swept).toBe(true);
  expect(cause).toBeInstanceOf(ApplicationFailure);
  expect(cause).toMatchObject({
    type: RETENTION_INCOMPLETE,
    message: expect.stringMatching(/^2 cases could not be erased/) as string,
    details: [{ erased: 1, restricted: 0, failed: 2, swept: 1 }],
  });
}, 60_000);

test('a store that is away for hours does not end it', async () => {
  let attempts = 0;
  const activities: RetentionActivities = {
    ...found({}, 1),
    eraseOverdue: async () => {
      attempts += 1;
      if (attempts < 12) throw ApplicationFailure.retryable('MongoDB does not answer', 'store-unavailable');
      return { erased: 5, restricted: 0, failed: 0 };
    },
  };
  expect(await run(activities)).toMatchObject({ erased: 5, swept: 1 });
}, 60_000);
