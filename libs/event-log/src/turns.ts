/** Does what is wanted of one case one after the other, in this process; different cases do not wait for each other. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does the work once all that came before it has ended, however it ended. */
  async take<Value>(caseId: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.#last.get(caseId);
    const mine = before ? before.then(work, work) : work();
    this.#last.set(caseId, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(caseId) === mine) this.#last.delete(caseId);
    }
  }
}
