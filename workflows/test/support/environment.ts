import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, type Activities } from '@tte/contracts';
import { workflowBundle } from './bundle.js';
import { quietRuntime } from './quiet.js';
import type { TaskGate } from './task-gate.js';

const INDEXED_VALUE_TYPES = {
  INT: 3,
  KEYWORD: 2,
  BOOL: 5,
  TEXT: 1,
  DOUBLE: 4,
  DATETIME: 6,
  KEYWORD_LIST: 7,
} as const;

/** The time-skipping server that the launcher fetched (`./tte test`, or TTE_TEMPORAL_TEST_SERVER by hand). */
export async function timeSkippingServer(): Promise<TestWorkflowEnvironment> {
  const path = process.env['TTE_TEMPORAL_TEST_SERVER'];
  if (!path) throw new Error('TTE_TEMPORAL_TEST_SERVER is not set: run the tests through ./tte test');
  quietRuntime();
  const server = { executable: { type: 'existing-path', path } } as const;
  const env = await TestWorkflowEnvironment.createTimeSkipping({ server });
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(
      Object.values(SEARCH_ATTRIBUTES).map(({ name, type }) => [name, INDEXED_VALUE_TYPES[type]]),
    ),
  });
  return env;
}

/** Starts the workers of the three queues. @returns what shuts them down */
export async function startWorkers(
  env: TestWorkflowEnvironment,
  activities: Activities,
  gate: TaskGate,
  maxCachedWorkflows = 100,
): Promise<() => Promise<void>> {
  const { appendEvents, readCase, readOfficeCalendar, checkSiAsn, compareWithSimpeg } = activities;
  const { registerAtBsre, awaitBsreStatus, sendMail } = activities;
  const common = { connection: env.nativeConnection, namespace: 'default', shutdownGraceTime: 0 };
  const workers = await Promise.all([
    Worker.create({
      ...common,
      taskQueue: TASK_QUEUES.cases,
      workflowBundle: await workflowBundle(),
      maxCachedWorkflows,
      dataConverter: { payloadCodecs: [gate] },
      activities: { appendEvents, readCase, readOfficeCalendar, checkSiAsn, compareWithSimpeg },
    }),
    Worker.create({
      ...common,
      taskQueue: TASK_QUEUES.bsre,
      activities: { registerAtBsre, awaitBsreStatus },
    }),
    Worker.create({ ...common, taskQueue: TASK_QUEUES.mail, activities: { sendMail } }),
  ]);
  const running = workers.map((worker) => worker.run());
  return async () => {
    for (const worker of workers) worker.shutdown();
    await Promise.all(running);
  };
}
