import { CancellationScope, condition, sleep } from '@temporalio/workflow';
import type { CaseRef, MailOrder } from '@tte/contracts';
import {
  dueMailRef,
  isClosed,
  mailIsDue,
  type CaseEvent,
  type HaltCause,
  type MailKind,
  type SystemCommand,
} from '@tte/domain';
import type { CaseRecord } from './case-record.js';
import { index } from './dashboard.js';
import type { Effect } from './event-outbox.js';
import { CaseClosed, outcomeOf } from './failures.js';
import { informed, mailOrder, notInformed } from './mail-order.js';
import { outside } from './outside.js';

const CHANGES_TURN = new Set<CaseEvent['type']>(['MailBounced', 'MailResendAsked', 'MailHandled']);

type Run = <Result>(effect: Effect<Result>) => Promise<Result>;

/** Runs a case's effects and waits: an early end cancels them, a final failure halts the step until a person has looked. */
export class Effects {
  private readonly record: CaseRecord;
  private readonly deadlineOf: (mail: MailKind) => number | undefined;
  private underWay: CancellationScope | undefined;

  /** @param deadlineOf milliseconds of the workflow's time until when what a mail asks can be done */
  constructor(record: CaseRecord, deadlineOf: (mail: MailKind) => number | undefined) {
    this.record = record;
    this.deadlineOf = deadlineOf;
    // The end cancels the activity under way; one that follows the end is not cancelled again.
    record.onEnd(() => this.cutShort());
    // A mail that comes back, or is seen to, changes whose turn it is while a wait goes on.
    record.onEvent(({ type }) => {
      if (CHANGES_TURN.has(type)) index(record.state);
    });
    record.outbox.start();
  }

  /**
   * Waits until something is so, at most `patience` milliseconds; answers whether it came to be.
   * @throws CaseClosed when the case ended instead
   */
  async until(reached: () => boolean, patience?: number): Promise<boolean> {
    index(this.record.state);
    const settled = () => reached() || isClosed(this.record.state);
    const inTime =
      patience === undefined
        ? await condition(settled).then(() => true)
        : patience > 0
          ? await condition(settled, patience)
          : settled();
    if (isClosed(this.record.state)) throw new CaseClosed();
    return inTime;
  }

  /**
   * Runs an effect until it has succeeded. Refused for good, the step halts until a verifikator has worked outside.
   * @throws CaseClosed when the case ended instead
   */
  async runEffect<Result>(effect: Effect<Result>): Promise<Result> {
    for (;;) {
      const result = await this.tryEffect(effect);
      if (result !== undefined) return result;
    }
  }

  /**
   * Runs an effect once. Refused for good, the step halts until a verifikator has worked outside.
   * @returns undefined when it was refused, and somebody has seen to it
   * @throws CaseClosed when the case ended instead
   */
  async tryEffect<Result>(effect: Effect<Result>): Promise<Result | undefined> {
    if (isClosed(this.record.state)) throw new CaseClosed();
    try {
      return await this.runCancellable(effect);
    } catch (failure) {
      const outcome = outcomeOf(failure);
      if (isClosed(this.record.state)) throw new CaseClosed();
      if (outcome.kind !== 'final') throw failure;
      await this.halt(outcome.cause);
      return undefined;
    }
  }

  /** Runs an activity that `cutShort` cancels. */
  async runCancellable<Result>(effect: Effect<Result>): Promise<Result> {
    const scope = new CancellationScope();
    this.underWay = scope;
    const { outbox } = this.record;
    try {
      return await outbox.during(() => scope.run(() => outbox.carry(effect)));
    } finally {
      this.underWay = undefined;
    }
  }

  /** Cancels the activity that is under way. */
  cutShort(): void {
    this.underWay?.cancel();
  }

  /** Waits as `until` does, and has events logged meanwhile: no activity of this case is about to begin. */
  async waitOut(reached: () => boolean, patience: number): Promise<void> {
    await this.record.outbox.during(() => this.until(reached, patience));
  }

  /** Stops the step until a verifikator has worked outside. @throws CaseClosed when they rejected instead */
  async halt(cause: HaltCause): Promise<void> {
    this.record.apply({ type: 'halt', cause });
    await this.until(() => this.record.state.status !== 'halted');
  }

  /** A run that takes up a halted case waits for the verifikator first. */
  async unhalted(): Promise<void> {
    const goesOn = () => this.record.state.status !== 'halted';
    if (!goesOn()) await this.until(goesOn);
  }

  /**
   * Runs a wait on the applicant, and reminds them when it takes long.
   * @param times milliseconds of the workflow's time at which they are reminded
   */
  async reminding<Result>(times: readonly number[], wait: () => Promise<Result>): Promise<Result> {
    const scope = new CancellationScope();
    const reminder = scope.run(async () => {
      for (const time of times) {
        await sleep(Math.max(0, time - Date.now()));
        if (mailIsDue(this.record.state, 'reminder') && !this.record.told('reminder'))
          await this.sendSideMail('reminder', (effect) => this.record.outbox.carry(effect));
      }
    });
    const settled = reminder.catch((failure: unknown) => {
      if (!(failure instanceof CaseClosed) && outcomeOf(failure).kind !== 'cancelled') throw failure;
    });
    try {
      return await wait();
    } finally {
      scope.cancel();
      await settled;
    }
  }

  /** Sends a mail beside the steps. An address that refuses it is recorded and does not stop the case. */
  async sendSideMail(mail: MailKind, run: Run = (effect) => this.runCancellable(effect)): Promise<void> {
    let recorded: SystemCommand;
    const which = dueMailRef(this.record.state, mail);
    try {
      const sent = await run((ref) => outside.sendMail(this.order(mail, ref)));
      recorded = informed(mail, which, sent, this.record.state);
    } catch (failure) {
      const outcome = outcomeOf(failure);
      const isOver = isClosed(this.record.state) && !mailIsDue(this.record.state, mail);
      // Cut short by the end of the case, the mail is due no more.
      if (outcome.kind !== 'final') throw isOver ? new CaseClosed() : failure;
      recorded = notInformed(mail, which, outcome.cause, this.record.state);
    }
    this.record.apply(recorded);
  }

  /** What the mail activity is told of a mail that is sent now. */
  order(mail: MailKind, ref: CaseRef): MailOrder {
    return mailOrder(mail, ref, this.record.state, this.record.timeline, this.deadlineOf(mail));
  }

  /** The case has ended: what is left of its events goes to the log. */
  async finish(): Promise<void> {
    index(this.record.state);
    await this.record.outbox.drain();
  }
}
