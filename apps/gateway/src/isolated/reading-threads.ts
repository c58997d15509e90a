import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Problem } from '../problems/problem.js';
import { Busy, Isolated, type Task } from './isolated.js';

/** Letters and tables together. Why, and the sum of all bounds: docs/decisions/0062-bounded-work.md */
const POOL = { atOnce: 2, waiting: 16 };
const RETRY_AFTER_SECONDS = '5';

/** The gateway's one pool of threads, in which it reads all files that people send. */
@Injectable()
export class ReadingThreads implements OnModuleDestroy {
  readonly #threads = new Isolated(POOL);

  /** @throws Problem `try-again` when too many wait already; TooMuch, or what broke the thread */
  async run<Output>(task: Task, input: () => Promise<Uint8Array>): Promise<Output> {
    try {
      return await this.#threads.run<Output>(task, input);
    } catch (error) {
      const busy = error instanceof Busy;
      throw busy ? new Problem('try-again', { headers: { 'retry-after': RETRY_AFTER_SECONDS } }) : error;
    }
  }

  onModuleDestroy(): Promise<void> {
    return this.#threads.close();
  }
}
