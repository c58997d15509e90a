import { WorkflowFailedError, WorkflowUpdateFailedError, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import {
  approveRetention,
  RETENTION_FAILURES,
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

type Start = () => Promise<WorkflowHandle<() => Promise<RetentionResult>>>;

/** Runs the retention once, with what its activities find. */
const run = (activities: RetentionActivities): Promise<RetentionResult> =>
  during(activities, async (start) => (await start()).result());

/** Does something while there is a worker with these activities. */
async function during<Value>(
  activities: RetentionActivities,
  work: (start: Start) => Promise<Value>,
): Promise<Value> {
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: TASK_QUEUES.cases,
    workflowBundle: await workflowBundle(),
    activities,
  });
  const options = { taskQueue: TASK_QUEUES.cases, workflowId: RETENTION_WORKFLOW };
  return worker.runUntil(() =>
    work(() => env.client.workflow.start<() => Promise<RetentionResult>>(RETENTION_WORKFLOW, options)),
  );
}
const found = (erasures: Partial<Erasures>, swept = 0): RetentionActivities => ({
  planErasures: () => Promise.resolve({ due: 3, unasked: 20 }),
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
    type: RETENTION_FAILURES.incomplete,
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

/** A run to which much is due: what it was told to erase is noted. */
function muchDue() {
  const ordered: number[] = [];
  const activities: RetentionActivities = {
    ...found({}, 1),
    planErasures: async () => ({ due: 27, unasked: 20 }),
    eraseOverdue: async ({ most }) => {
      ordered.push(most);
      return { erased: most, restricted: 0, failed: 0 };
    },
  };
  return { ordered, activities };
}
const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) =>
      error instanceof WorkflowFailedError || error instanceof WorkflowUpdateFailedError
        ? error.cause
        : error,
  );

test('what is due within the share is erased unasked, and no more than the share', async () => {
  const { ordered, activities } = muchDue();
  await run({ ...activities, planErasures: async () => ({ due: 20, unasked: 20 }) });
  expect(ordered).toEqual([20]);
}, 60_000);

test('beyond the share an admin agrees to just that number, and who did stands in the result', async () => {
  const { ordered, activities } = muchDue();
  const result = await during(activities, async (start) => {
    const handle = await start();
    const approve = (subject: string, cases: number) =>
      handle.executeUpdate(approveRetention, { args: [{ subject, cases }] });
    const refused = { type: 'nothing-to-approve' };
    expect(await failureOf(approve('admin1', 26))).toMatchObject(refused);
    expect(await failureOf(approve('', 27))).toMatchObject(refused);
    expect(ordered).toEqual([]);
    // It asks as soon as it has counted.
    while ((await failureOf(approve('admin1', 27))) !== undefined) expect(ordered).toEqual([]);
    return handle.result();
  });
  expect(ordered).toEqual([27]);
  expect(result).toEqual({ erased: 27, restricted: 0, failed: 0, swept: 1, approvedBy: 'admin1' });
}, 60_000);

test('without an approval nothing is erased, and the run fails before the next one', async () => {
  const { ordered, activities } = muchDue();
  expect(await failureOf(run(activities))).toMatchObject({
    type: RETENTION_FAILURES.unapproved,
    details: [{ due: 27, unasked: 20 }],
  });
  expect(ordered).toEqual([]);
}, 60_000);

test('the periods are judged by the time of the workflow', async () => {
  const times: string[] = [];
  const before = await env.currentTimeMs();
  await run({
    ...found({}),
    planErasures: async (at) => {
      times.push(at);
      return { due: 1, unasked: 20 };
    },
    eraseOverdue: async ({ at }) => {
      times.push(at);
      return { erased: 1, restricted: 0, failed: 0 };
    },
    sweepAdmissions: async (at) => times.push(at),
  });
  const after = await env.currentTimeMs();
  expect(times).toHaveLength(3);
  for (const at of times) {
    expect(Date.parse(at)).toBeGreaterThan(before - 1_000);
    expect(Date.parse(at)).toBeLessThan(after + 1_000);
  }
}, 60_000);
