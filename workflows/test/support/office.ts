import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { CaseInput } from '@tte/contracts';
import { startWorkers, timeSkippingServer } from './environment.js';
import { newInput, Scenario, type StartOptions } from './scenario.js';
import { TaskGate } from './task-gate.js';
import { World } from './world.js';
import { Worlds } from './worlds.js';

const START_LIMIT = 60_000;

/**
 * A server with its workers. What a test left open is closed after it, since it would hinder the next one's leaps in
 * time. Where skipped time matters every test takes an office of its own: the clock never goes back.
 */
export class Office {
  private server: TestWorkflowEnvironment | undefined;
  private stopWorkers: (() => Promise<void>) | undefined;
  private readonly worlds = new Worlds();
  private readonly gate = new TaskGate();
  private opened: Scenario[] = [];

  private readonly maxCachedWorkflows: number | undefined;

  private constructor(maxCachedWorkflows: number | undefined) {
    this.maxCachedWorkflows = maxCachedWorkflows;
  }

  /**
   * Opens before and closes after each test, or before and after all of a file.
   * @param maxCachedWorkflows 0 makes every workflow task a replay from the first event
   */
  static forEach(per: 'file' | 'test' = 'file', maxCachedWorkflows?: number): Office {
    const office = new Office(maxCachedWorkflows);
    if (per === 'file') {
      beforeAll(() => office.open(), START_LIMIT);
      afterEach(() => office.closeCases());
      afterAll(() => office.close(), START_LIMIT);
    } else {
      beforeEach(() => office.open(), START_LIMIT);
      afterEach(() => office.close(), START_LIMIT);
    }
    return office;
  }

  get env(): TestWorkflowEnvironment {
    if (!this.server) throw new Error('the office is not open');
    return this.server;
  }

  /** Starts a case in a world of its own. */
  async begin(
    input: CaseInput = newInput(),
    world = new World(),
    options: StartOptions = {},
  ): Promise<Scenario> {
    this.serve(input, world);
    const scenario = await Scenario.start(this.env, world, input, options);
    this.opened.push(scenario);
    return scenario;
  }

  /** Makes the workers know the world of a case that another case will start. */
  serve({ submission, settings }: CaseInput, world: World): void {
    world.office ??= settings.office;
    this.worlds.add(submission.caseId, world);
  }

  /** The handle of a case that another case has started; it is closed with the others. */
  attend(workflowId: string, input: CaseInput, world: World): Scenario {
    const scenario = Scenario.attend(this.env, workflowId, input, world);
    this.opened.push(scenario);
    return scenario;
  }

  /** Sends several messages so that they reach the workflow in one task, whose predecessor is still under way. */
  async together(scenario: Scenario, send: () => Promise<void>): Promise<void> {
    await scenario.until(() => scenario.isAtRest(), 'a case at rest, with no task beyond the gate');
    const open = this.gate.shut();
    try {
      await scenario.signal('portal-work', 'operator', {});
      await scenario.until(() => scenario.taskIsUnderWay(), 'a task under way');
      await send();
    } finally {
      open();
    }
  }

  private async open(): Promise<void> {
    this.server = await timeSkippingServer();
    await this.startWorkers();
  }

  private async startWorkers(): Promise<void> {
    this.stopWorkers = await startWorkers(
      this.env,
      this.worlds.activities,
      this.gate,
      this.maxCachedWorkflows,
    );
  }

  private async closeCases(): Promise<void> {
    const left = this.opened;
    this.opened = [];
    await Promise.all(left.map((scenario) => scenario.abandon()));
  }

  private async close(): Promise<void> {
    await this.closeCases();
    await this.stopWorkers?.();
    await this.server?.teardown();
  }
}
