import { CancellationScope, condition } from '@temporalio/workflow';
import type { CaseRef } from '@tte/contracts';
import type { CaseRecord } from './case-record.js';
import { outside } from './outside.js';

/** An activity of the case, given what it carries to the log. */
export type Effect<Result> = (ref: CaseRef) => Promise<Result>;

/** Places from which the workflow itself goes on, so that its next activity can carry the events to the log. */
const GOES_ON = new Set([
  'registering',
  'informing',
  'awaiting-activation',
  'verifying',
  'requesting-approval',
  'awaiting-passphrase',
  'awaiting-certificate',
  'rejected',
  'expired',
]);

/** Brings a case's events to the log: with an activity that acts anyway, or with an append of their own. */
export class LogKeeper {
  private readonly record: CaseRecord;
  private acting = 0;
  private finishing = false;

  constructor(record: CaseRecord) {
    this.record = record;
    void CancellationScope.nonCancellable(() => this.keep());
  }

  /** Runs an activity with all that the log may lack. */
  carry<Result>(effect: Effect<Result>): Promise<Result> {
    const { dataVersion } = this.record.state.facts;
    return this.record.queue.carry((log) => effect({ log, dataVersion }));
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
    this.finishing = true;
    await condition(() => this.record.queue.size === 0);
  }

  /** One append in flight, taking all that waits, unless the workflow's next activity is about to carry it. */
  private async keep(): Promise<void> {
    for (;;) {
      await condition(() => this.record.queue.waiting && !this.carriedNext());
      await this.record.queue.carry((log) => outside.appendEvents(log));
    }
  }

  private carriedNext(): boolean {
    if (this.finishing || this.acting > 0) return false;
    const { state } = this.record;
    return GOES_ON.has(state.status) || (state.status === 'returned' && !state.informed);
  }
}
