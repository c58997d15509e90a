import { CancellationScope, condition } from '@temporalio/workflow';
import { mailIsDue } from '@tte/domain';
import type { CaseRecord } from './case-record.js';
import type { Effects } from './effects.js';
import { CaseClosed } from './failures.js';

/**
 * Tells the applicant of each correction of their data, whoever made it, beside whatever the case is at. The end of the
 * case cuts short what is under way.
 */
export class Receipts {
  private readonly record: CaseRecord;
  private readonly effects: Effects;
  private underWay: CancellationScope | undefined;

  constructor(record: CaseRecord, effects: Effects) {
    this.record = record;
    this.effects = effects;
    record.onEnd(() => this.underWay?.cancel());
    void CancellationScope.nonCancellable(() => this.sendForEver());
  }

  /** None is due or under way. */
  get areDone(): boolean {
    return this.underWay === undefined && !this.isDue();
  }

  private isDue(): boolean {
    return mailIsDue(this.record.state, 'corrected');
  }

  private async sendForEver(): Promise<void> {
    for (;;) {
      await condition(() => this.isDue());
      await this.send();
    }
  }

  private async send(): Promise<void> {
    const { outbox } = this.record;
    const scope = new CancellationScope();
    this.underWay = scope;
    try {
      await this.effects.sendSideMail('corrected', (effect) =>
        outbox.during(() => scope.run(() => outbox.carry(effect))),
      );
    } catch (failure) {
      if (!(failure instanceof CaseClosed)) throw failure;
    } finally {
      this.underWay = undefined;
    }
  }
}
