import pLimit, { type LimitFunction } from 'p-limit';

/**
 * Lets only a few pieces of work of one case be under way at once, in the order in which they came; those of other
 * cases do not wait for them.
 * Why: docs/decisions/0030-a-few-updates-of-one-case-at-once.md
 */
export class CaseLanes {
  readonly #lanes = new Map<string, LimitFunction>();

  /** @param width how many of one case at once */
  constructor(private readonly width: number) {}

  /** Cases for which something is under way. */
  get size(): number {
    return this.#lanes.size;
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
    const lane = this.#lanes.get(caseId) ?? pLimit(this.width);
    this.#lanes.set(caseId, lane);
    const { promise, resolve, reject } = Promise.withResolvers<Value>();
    let waiting = true;
    const patience = setTimeout(() => {
      waiting = false;
      reject(late());
    }, patienceMs);
    void lane(async () => {
      if (!waiting) return;
      clearTimeout(patience);
      await work().then(resolve, reject);
    }).finally(() => {
      if (lane.activeCount + lane.pendingCount === 0) this.#lanes.delete(caseId);
    });
    return promise;
  }
}
