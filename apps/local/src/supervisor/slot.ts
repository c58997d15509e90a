import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Part } from '../parts/part.js';
import { startProcess, type PartProcess } from './part-process.js';
import type { PartState, PartStatus } from './part-status.js';
import { requireFreePorts } from './port-check.js';
import { markOf, type ProcessMark } from './process-table.js';

/** What parts are run with. */
export interface SlotOptions {
  readonly logs: string;
  readonly graceMs: number;
  readonly startTimeoutMs: number;
  readonly onChange: () => void;
}

const LOOK_EVERY_MS = 40;

/** The life of one part: its state, and the process behind it. */
export class Slot {
  readonly part: Part;
  readonly #options: SlotOptions;
  #state: PartState = 'waiting';
  #process: PartProcess | undefined;
  #mark: ProcessMark | undefined;
  #since: number | undefined;
  #problem: string | undefined;

  constructor(part: Part, options: SlotOptions) {
    this.part = part;
    this.#options = options;
  }

  get state(): PartState {
    return this.#state;
  }

  /** Starts it and waits until it is healthy. */
  async start(): Promise<void> {
    if (this.#process || this.#is('starting')) throw new Error(`${this.part.name} is running already.`);
    this.#change('starting');
    try {
      await requireFreePorts(this.part);
      if (this.part.command && this.#is('starting')) this.#spawn(this.part.command);
      await this.#untilHealthy();
      this.#change('ready');
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      if (this.#is('starting')) this.#change('failed', problem);
      throw new Error(problem, { cause: error });
    }
  }

  /** Stops it and waits for its end; one that does not run stays as it is. */
  async stop(kill = false): Promise<void> {
    if (!this.#process) {
      if (this.#is('starting')) this.#change('stopped');
      return;
    }
    this.#change('stopping');
    await this.#process.stop({ kill, graceMs: this.#options.graceMs });
  }

  status(): PartStatus {
    return {
      name: this.part.name,
      state: this.#state,
      external: !this.part.command,
      ports: this.part.ports,
      ...(this.#mark && { process: this.#mark }),
      ...(this.#since && { since: this.#since }),
      ...(this.#problem && { problem: this.#problem }),
    };
  }

  #spawn(command: NonNullable<Part['command']>): void {
    const process = startProcess(command, join(this.#options.logs, `${this.part.name}.log`));
    this.#process = process;
    this.#mark = process.pid === undefined ? undefined : markOf(process.pid);
    this.#change('starting');
    void process.ended.then((how) => this.#onEnd(how));
  }

  #onEnd(how: string): void {
    this.#process = undefined;
    this.#mark = undefined;
    if (this.#is('stopping')) this.#change('stopped');
    else if (this.#is('starting')) this.#change('failed', `${this.part.name} ${how} before it was ready.`);
    else if (this.#is('ready')) this.#change('died', `${this.part.name} ${how}.`);
  }

  async #untilHealthy(): Promise<void> {
    const deadline = Date.now() + this.#options.startTimeoutMs;
    while (this.#is('starting')) {
      if (await this.part.isHealthy()) return;
      if (Date.now() > deadline) {
        this.#change('failed', this.#timeoutText());
        await this.#process?.stop({ kill: false, graceMs: this.#options.graceMs });
        break;
      }
      await delay(LOOK_EVERY_MS);
    }
    throw new Error(this.#problem ?? `${this.part.name} was stopped while it started.`);
  }

  #timeoutText(): string {
    const seconds = Math.round(this.#options.startTimeoutMs / 1000);
    if (this.part.command) return `${this.part.name} was not ready within ${seconds} s.`;
    return `${this.part.name} is configured to run elsewhere, and nothing answered there for ${seconds} s.`;
  }

  #is(state: PartState): boolean {
    return this.#state === state;
  }

  #change(state: PartState, problem?: string): void {
    this.#state = state;
    this.#problem = problem;
    this.#since = Date.now();
    this.#options.onChange();
  }
}
