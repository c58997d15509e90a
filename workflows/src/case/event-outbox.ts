import { CancellationScope, condition } from '@temporalio/workflow';
import type { CaseRef, EventBatch } from '@tte/contracts';
import { deciderOf, isClosed, looksAtBsre, mailIsDue, type CaseEvent, type SubmittedCase } from '@tte/domain';
import { mailOfEnd } from './mail-order.js';
import { outside } from './outside.js';

/** An activity of the case, given what it carries to the log. */
export type Effect<Result> = (ref: CaseRef) => Promise<Result>;

/**
 * A case's events on their way from the workflow's history to the log. Every activity that acts for the case carries all
 * that no completed activity has acknowledged; where none is about to act, an append of their own does. Carrying an
 * event twice is harmless, losing one is not.
 * Why: docs/decisions/0002-history-first-log-second.md
 */
export class EventOutbox {
  private readonly caseId: string;
  private readonly stateOfCase: () => SubmittedCase;
  private unacknowledged: readonly CaseEvent[] = [];
  private carriedTo = 0;
  private acting = 0;
  private draining = false;

  constructor(caseId: string, stateOfCase: () => SubmittedCase) {
    this.caseId = caseId;
    this.stateOfCase = stateOfCase;
  }

  /** From now on, events that no activity is about to carry get an append of their own. */
  start(): void {
    void CancellationScope.nonCancellable(() => this.appendForEver());
  }

  /** Events that no completed activity has acknowledged. */
  get size(): number {
    return this.unacknowledged.length;
  }

  add(events: readonly CaseEvent[]): void {
    this.unacknowledged = [...this.unacknowledged, ...events];
  }

  /** Runs an activity with all that the log may lack. */
  carry<Result>(effect: Effect<Result>): Promise<Result> {
    const { dataVersion } = this.stateOfCase().facts;
    return this.carryBatch((log) => effect({ log, dataVersion }));
  }

  /** While this runs, no other activity is about to begin: new events get an append of their own. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.acting += 1;
    try {
      return await work();
    } finally {
      this.acting -= 1;
    }
  }

  /** Nothing follows any more: what is left goes to the log. */
  async drain(): Promise<void> {
    this.draining = true;
    await condition(() => this.size === 0);
  }

  /** One append in flight, taking all that waits, unless the workflow's next activity is about to carry it. */
  private async appendForEver(): Promise<void> {
    for (;;) {
      await condition(() => this.hasUncarried() && !this.isCarriedNext());
      await this.carryBatch((log) => outside.appendEvents(log));
    }
  }

  /** Runs an activity with the batch; what it carried is acknowledged when it completes, and only then. */
  private async carryBatch<Result>(activity: (batch: EventBatch) => Promise<Result>): Promise<Result> {
    const batch = { caseId: this.caseId, events: this.unacknowledged };
    const before = this.carriedTo;
    const last = batch.events.at(-1)?.seq ?? before;
    this.carriedTo = last;
    try {
      const result = await activity(batch);
      this.unacknowledged = this.unacknowledged.filter((event) => event.seq > last);
      return result;
    } catch (failure) {
      this.carriedTo = Math.min(this.carriedTo, before);
      throw failure;
    }
  }

  /** True while some event is not even on its way. */
  private hasUncarried(): boolean {
    return (this.unacknowledged.at(-1)?.seq ?? 0) > this.carriedTo;
  }

  private isCarriedNext(): boolean {
    if (this.draining || this.acting > 0) return false;
    return goesOn(this.stateOfCase());
  }
}

/** True where the workflow itself goes on, so that its next activity can carry the events to the log. */
function goesOn(state: SubmittedCase): boolean {
  if (isClosed(state)) return mailOfEnd(state.status) !== undefined;
  if (state.status === 'returned') return !state.informed;
  return deciderOf(state) === undefined || looksAtBsre(state) || mailIsDue(state, 'corrected');
}
