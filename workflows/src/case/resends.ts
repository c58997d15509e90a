import { CancellationScope, condition } from '@temporalio/workflow';
import { againOf, partsOfMailRef, type CaseMail } from '@tte/domain';
import type { CaseRecord } from './case-record.js';
import { outcomeOf } from './failures.js';
import { informed, mailOrderAgain, notInformed } from './mail-order.js';
import { outside } from './outside.js';

/** Sends once more what people ask to be sent once more, beside whatever the case is at, also when it has ended. */
export class Resends {
  private readonly record: CaseRecord;
  private readonly deadline: () => number | undefined;

  /** @param deadline milliseconds of the workflow's time until when what such a mail asks can be done */
  constructor(record: CaseRecord, deadline: () => number | undefined) {
    this.record = record;
    this.deadline = deadline;
    void CancellationScope.nonCancellable(() => this.sendForEver());
  }

  /** Nothing that was asked for is still to be sent. */
  get areDone(): boolean {
    return this.next() === undefined;
  }

  private next(): CaseMail | undefined {
    return this.record.state.facts.mails.find(({ state }) => state === 'resending');
  }

  private async sendForEver(): Promise<void> {
    for (;;) {
      await condition(() => !this.areDone);
      const next = this.next();
      if (next) await this.send(againOf(next.ref));
    }
  }

  private async send(again: string): Promise<void> {
    const { record } = this;
    const mail = partsOfMailRef(again)?.mail;
    if (!mail) throw new TypeError('not the reference of a mail');
    try {
      const sent = await record.outbox.carry((ref) =>
        outside.sendMail(mailOrderAgain(again, ref, record.state, record.timeline, this.deadline())),
      );
      record.apply(informed(mail, again, sent, record.state));
    } catch (failure) {
      const outcome = outcomeOf(failure);
      if (outcome.kind !== 'final') throw failure;
      record.apply(notInformed(mail, again, outcome.cause, record.state));
    }
  }
}
