import { bundleWorkflowCode, Worker } from '@temporalio/worker';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { fileURLToPath } from 'node:url';
import { timeSkippingServer } from './support/environment.js';
import { quiet } from './support/quiet.js';

let env: TestWorkflowEnvironment | undefined;
beforeAll(async () => void (env = await timeSkippingServer()), 60_000);
afterAll(() => env?.teardown(), 60_000);

test('a module’s state does not reach the next workflow, though the V8 context is used again', async () => {
  if (!env) throw new Error('no server');
  const { client, nativeConnection } = env;
  const workflowsPath = fileURLToPath(new URL('support/module-state-probe.js', import.meta.url));
  const worker = await Worker.create({
    connection: nativeConnection,
    taskQueue: 'probe',
    workflowBundle: await bundleWorkflowCode({ workflowsPath, logger: quiet }),
    reuseV8Context: true,
  });
  const run = (workflowId: string) =>
    client.workflow.execute('moduleStateProbe', { taskQueue: 'probe', workflowId });
  const results = await worker.runUntil(async () => [await run('probe-1'), await run('probe-2')]);
  expect(results).toEqual([
    [1, 2],
    [1, 2],
  ]);
}, 60_000);
