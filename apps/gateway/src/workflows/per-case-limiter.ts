import pLimit, { type LimitFunction } from 'p-limit';

/**
 * Lets only a few pieces of work of one case be under way at once, in the order in which they came; those of other
 * cases do not wait for them.
 * Why: docs/decisions/0030-a-few-updates-of-one-case-at-once.md
 */
export class PerCaseLimiter {
  readonly #limits = new Map<string, LimitFunction>();

  /** @param atOnce how many of one case at once */
  constructor(private readonly atOnce: number) {}

  /** Cases for which something is under way. */
  get size(): number {
    return this.#limits.size;
  }

  /**
   * Does `work` when its turn comes.
   * @param patienceMs how long it may wait for its turn; milliseconds
   * @param late what is thrown when its turn has not come by then; the work is not done at all
   */
  async run<Value>(
    caseId: string,
    patienceMs: number,
    work: () => Promise<Value>,
    late: () => Error,
  ): Promise<Value> {
    const limit = this.#limits.get(caseId) ?? pLimit(this.atOnce);
    this.#limits.set(caseId, limit);
    const { promise, resolve, reject } = Promise.withResolvers<Value>();
    let waiting = true;
    const patience = setTimeout(() => {
      waiting = false;
      reject(late());
    }, patienceMs);
    void limit(async () => {
      if (!waiting) return;
      clearTimeout(patience);
      await work().then(resolve, reject);
    }).finally(() => {
      if (limit.activeCount + limit.pendingCount === 0) this.#limits.delete(caseId);
    });
    return promise;
  }
}
