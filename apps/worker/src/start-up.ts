import type { Logger } from '@temporalio/worker';
import { setTimeout as delay } from 'node:timers/promises';

/** What a start waits for; readiness names it. */
export type Needed = 'mongodb' | 'temporal';

const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5_000;

/** The start of the worker: what is away is tried again, visibly, until it comes or the worker is told to end. */
export class StartUp {
  readonly log: Logger;
  readonly #stopping: AbortSignal;
  #waitingFor: Needed | 'start' = 'start';

  constructor(log: Logger, stopping: AbortSignal) {
    this.log = log;
    this.#stopping = stopping;
  }

  /** What the start is at now. */
  get waitingFor(): Needed | 'start' {
    return this.#waitingFor;
  }

  /**
   * Does a step of the start, again and again while what it needs is away.
   * @throws what the step throws when waiting does not mend it; the reason of the end when the worker is told to end
   */
  async reach<Value>(
    needed: Needed,
    step: () => Promise<Value>,
    isAway: (error: unknown) => boolean,
  ): Promise<Value> {
    this.#waitingFor = needed;
    for (let pause = PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      this.#stopping.throwIfAborted();
      try {
        return await step();
      } catch (error) {
        if (!isAway(error)) throw error;
        this.log.warn('away, trying again', { waitingFor: needed, error });
        await delay(pause, undefined, { signal: this.#stopping });
      }
    }
  }
}
