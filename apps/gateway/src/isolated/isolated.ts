import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';

/** What a thread may take for one input, and how many work at once. */
export interface Bounds {
  readonly ms: number;
  readonly bytes: number;
  readonly atOnce: number;
}

/** The input took more time or memory than it may. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

const LOOK_MS = 25;
const MEBIBYTE = 1024 * 1024;

/**
 * Reads what may be hostile in threads of their own: they have no environment, their words go nowhere, and one that
 * takes too much is ended. A thread that did its work is used again, since starting one takes longer than most inputs.
 */
export class Isolated<Output> {
  readonly #idle = new Set<Worker>();
  readonly #limit;

  /** @param file of a module that answers each message with one of its own; it imports packages only */
  constructor(
    private readonly file: URL,
    private readonly bounds: Bounds,
  ) {
    this.#limit = pLimit(bounds.atOnce);
  }

  /**
   * @param input asked for when its turn has come, so that what waits takes no memory
   * @throws TooMuch, or what broke the thread
   */
  run(input: () => Promise<Uint8Array>): Promise<Output> {
    return this.#limit(async () => {
      const content = await input();
      const [worker = this.#start()] = this.#idle;
      this.#idle.delete(worker);
      try {
        const output = await this.#ask(worker, content);
        this.#idle.add(worker);
        return output;
      } catch (error) {
        await worker.terminate();
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(this.file, {
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(this.bounds.bytes / MEBIBYTE) },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on('exit', () => this.#idle.delete(worker));
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
  }

  #ask(worker: Worker, content: Uint8Array): Promise<Output> {
    const { promise, resolve, reject } = Promise.withResolvers<Output>();
    const failed = (error: Error) => reject(isOutOfMemory(error) ? new TooMuch() : error);
    const ended = () => reject(new Error('the thread ended without an answer'));
    const timer = setTimeout(() => reject(new TooMuch()), this.bounds.ms);
    const watch = setInterval(() => void this.#look(worker, reject), LOOK_MS);
    worker.once('message', resolve).once('error', failed).once('exit', ended);
    worker.postMessage(content);
    return promise.finally(() => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', resolve).off('error', failed).off('exit', ended);
    });
  }

  /** A thread's own limits leave out its buffers, which are most of what a file can make it take. */
  async #look(worker: Worker, reject: (error: Error) => void): Promise<void> {
    const taken = await worker.getHeapStatistics().catch(() => undefined);
    if (taken && taken.total_heap_size + taken.external_memory > this.bounds.bytes) reject(new TooMuch());
  }
}

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * A module beside this one, built or not: the thread's own file must be one that Node can run, and it runs TypeScript
 * that only has to be stripped.
 * @param from `import.meta.url` of the caller
 */
export const moduleBeside = (from: string, name: string): URL =>
  new URL(`./${name}${from.slice(from.lastIndexOf('.'))}`, from);
