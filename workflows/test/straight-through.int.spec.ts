import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { timeSkippingServer, withWorkers } from './support/environment.js';
import { Scenario } from './support/scenario.js';
import { World } from './support/world.js';

let env: TestWorkflowEnvironment;
beforeAll(async () => void (env = await timeSkippingServer()), 60_000);
afterAll(() => env?.teardown());

test('a civil servant goes straight through all 14 steps', async () => {
  const world = new World();
  await withWorkers(env, world, async () => {
    const scenario = await Scenario.start(env, world);
    await scenario.throughTheOffice();
    await scenario.reaches('awaiting-activation');
    world.status = 'WAITING_FOR_VERIFICATION';
    await scenario.reaches('awaiting-passphrase');
    world.status = 'ISSUE';
    expect(await scenario.result()).toMatchObject({ status: 'issued' });

    const timeline = '1 2 3 4 5 6 7 8 9s 10s 11s 12 13 14'.split(' ');
    expect(await scenario.timeline()).toEqual(
      timeline.map((step) => `${parseInt(step, 10)}:${step.endsWith('s') ? 'skipped' : 'done'}`),
    );
    expect(world.mailKeys).toEqual(['activate/6/1', 'set-passphrase/12/1', 'issued/14/1']);
    expect(world.calls).not.toContain('compareWithSimpeg');
  });
}, 60_000);
