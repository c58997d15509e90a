import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { TooMuch, watched } from './watched.js';

/** How a kind of file is read, and what a thread may take for one of them. */
export interface Task {
  /** Of a module that answers each message with one of its own; it imports packages only. */
  readonly file: URL;
  /** Of the thread's own processor time: a busy machine makes nobody's file too much. */
  readonly cpuMs: number;
  readonly bytes: number;
}

/** How many threads there are at most, and how many inputs wait for one. */
export interface PoolBounds {
  readonly atOnce: number;
  readonly waiting: number;
}

/** So many wait already that another one is not taken. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

const MEBIBYTE = 1024 * 1024;
/** What a thread's newest objects take, beside `Task.bytes`. */
const YOUNG_MIB = 16;

/**
 * Reads what may be hostile in threads of their own: they have no environment, their words go nowhere, and one that
 * takes too much is ended. A thread that did its work is used again, since starting one takes longer than most inputs.
 */
export class Isolated {
  readonly #idle = new Map<Worker, Task>();
  readonly #limit;
  /** Inputs that are read or wait. */
  #taken = 0;

  constructor(private readonly bounds: PoolBounds) {
    this.#limit = pLimit(bounds.atOnce);
  }

  /**
   * @param input asked for when its turn has come, so that what waits takes no memory
   * @throws TooMuch, Busy, or what broke the thread
   */
  async run<Output>(task: Task, input: () => Promise<Uint8Array>): Promise<Output> {
    if (this.#taken >= this.bounds.atOnce + this.bounds.waiting) throw new Busy();
    this.#taken += 1;
    const turn = this.#limit(async () => {
      const content = await input();
      const worker = await this.#threadFor(task);
      try {
        const output = await ask<Output>(worker, task, content);
        this.#idle.set(worker, task);
        return output;
      } catch (error) {
        await worker.terminate();
        throw error;
      }
    });
    return turn.finally(() => {
      this.#taken -= 1;
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle.keys()].map((worker) => worker.terminate()));
  }

  /** One that has read such a file before, or a new one; it takes the place of one for other files, if they are enough. */
  async #threadFor(task: Task): Promise<Worker> {
    for (const [worker, own] of this.#idle) {
      if (own !== task) continue;
      this.#idle.delete(worker);
      return worker;
    }
    const [other] = this.#idle.keys();
    if (other && this.#idle.size + this.#limit.activeCount > this.bounds.atOnce) {
      this.#idle.delete(other);
      await other.terminate();
    }
    return this.#start(task);
  }

  #start({ file, bytes }: Task): Worker {
    const worker = new Worker(file, {
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: Math.ceil(bytes / MEBIBYTE),
        maxYoungGenerationSizeMb: YOUNG_MIB,
      },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on('exit', () => this.#idle.delete(worker));
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
  }
}

function ask<Output>(worker: Worker, task: Task, content: Uint8Array): Promise<Output> {
  const { promise, resolve, reject } = Promise.withResolvers<Output>();
  const failed = (error: Error) => reject(isOutOfMemory(error) ? new TooMuch() : error);
  const ended = () => reject(new Error('the thread ended without an answer'));
  const stop = watched(worker, task, () => reject(new TooMuch()));
  worker.once('message', resolve).once('error', failed).once('exit', ended);
  worker.postMessage(content);
  return promise.finally(() => {
    stop();
    worker.off('message', resolve).off('error', failed).off('exit', ended);
  });
}

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * A module beside this one, built or not: the thread's own file must be one that Node can run, and it runs TypeScript
 * that only has to be stripped.
 * @param from `import.meta.url` of the caller
 */
export const moduleBeside = (from: string, name: string): URL =>
  new URL(`./${name}${from.slice(from.lastIndexOf('.'))}`, from);
