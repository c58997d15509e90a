import { CancellationScope, condition, sleep } from '@temporalio/workflow';
import type { BsreGoal, CaseRef, CaseSettings, MailOrder } from '@tte/contracts';
import {
  isClosed,
  mailIsDue,
  type BsreStatus,
  type HaltCause,
  type MailKind,
  type RegistrationEvent,
  type SystemCommand,
} from '@tte/domain';
import type { CaseRecord } from './case-record.js';
import { index } from './dashboard.js';
import { CaseClosed, setbackOf } from './failures.js';
import { LogKeeper, type Effect } from './log-keeper.js';
import { mailOrder } from './mail-order.js';
import { awaitBsreStatus, lookAtBsreOnce, outside } from './outside.js';

/** A look at BSrE that found what was waited for. */
export interface Sighting {
  readonly bsreStatus: BsreStatus;
  readonly validUntil?: string;
}

/** One wait on BSrE's status. */
export interface Watch {
  readonly goal: BsreGoal;
  readonly summary: string;
  /** The wait goes on as long as this holds; a person's word can end it. */
  readonly waiting: () => boolean;
  /** Milliseconds of the workflow's time at which the applicant's time is over. */
  readonly deadline: number | undefined;
}

type Run = <Result>(effect: Effect<Result>) => Promise<Result>;

/** Somebody's word after which a wait looks at BSrE at once. */
const LOOK_NOW = new Set<RegistrationEvent['type']>(['Nudged', 'PortalWorkRecorded', 'PassphraseSet']);

/** Early ends, which cut short what is under way; what follows such an end is not cut short again. */
const ENDS = new Set<RegistrationEvent['type']>(['Rejected', 'Withdrawn', 'WaitExpired', 'Superseded']);

/** Runs a case's effects and waits: cut short when the case closes, halted when a person must look. */
export class CaseRunner {
  private readonly record: CaseRecord;
  private readonly settings: CaseSettings;
  private readonly log: LogKeeper;
  private engaged: CancellationScope | undefined;
  private looks = 0;

  constructor(record: CaseRecord, settings: CaseSettings) {
    this.record = record;
    this.settings = settings;
    record.onEvent((event) => this.interrupt(event));
    this.log = new LogKeeper(record);
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
        : await this.within(settled, patience);
    if (isClosed(this.record.state)) throw new CaseClosed();
    return inTime;
  }

  /** Has an effect done. Refused for good, the step halts until a verifikator has worked outside or rejected. */
  async perform<Result>(effect: Effect<Result>): Promise<Result> {
    for (;;) {
      if (isClosed(this.record.state)) throw new CaseClosed();
      try {
        return await this.engage(effect);
      } catch (failure) {
        const setback = setbackOf(failure);
        if (isClosed(this.record.state)) throw new CaseClosed();
        if (setback.kind !== 'final') throw failure;
        await this.halt(setback.cause);
      }
    }
  }

  /**
   * Looks at BSrE's status until the goal is reached; undefined when a person's word ended the wait. At the deadline
   * BSrE is asked once more, so that whoever acted after the last attempt is not shut out.
   */
  async watch({ goal, summary, waiting, deadline }: Watch): Promise<Sighting | 'expired' | undefined> {
    while (waiting()) {
      index(this.record.state);
      const before = this.looks;
      const left = deadline === undefined ? undefined : deadline - Date.now();
      const isLast = left !== undefined && left <= 0;
      const look = isLast ? lookAtBsreOnce : awaitBsreStatus(this.settings, summary, left);
      try {
        return await this.engage((ref) => look({ ...ref, goal }));
      } catch (failure) {
        const setback = setbackOf(failure);
        if (isClosed(this.record.state)) throw new CaseClosed();
        if (setback.kind === 'cancelled' && this.looks === before) throw failure;
        if (setback.kind === 'cancelled') continue;
        if (isLast) return 'expired';
        if (setback.kind === 'final') await this.halt(setback.cause);
        else if (deadline !== undefined) {
          // The server gives up as soon as the next attempt would come too late: the rest is waited out here.
          const over = () => this.looks > before || !waiting();
          await this.log.during(() => this.until(over, deadline - Date.now()));
        }
      }
    }
    if (isClosed(this.record.state)) throw new CaseClosed();
    return undefined;
  }

  /** A case that is taken up where a person must look waits for that person first. */
  async unhalted(): Promise<void> {
    const goesOn = () => this.record.state.status !== 'halted';
    if (!goesOn()) await this.until(goesOn);
  }

  /**
   * Does something while the applicant is waited for, and reminds them once if it takes long.
   * @param since milliseconds of the workflow's time from which on they are waited for
   */
  async reminding<Result>(since: number, wait: () => Promise<Result>): Promise<Result> {
    const scope = new CancellationScope();
    const reminder = scope.run(async () => {
      await sleep(Math.max(0, since + this.settings.remindAfter - Date.now()));
      if (mailIsDue(this.record.state, 'reminder') && !this.record.told('reminder'))
        await this.tell('reminder', (effect) => this.log.carry(effect));
    });
    const settled = reminder.catch((failure: unknown) => {
      if (!(failure instanceof CaseClosed) && setbackOf(failure).kind !== 'cancelled') throw failure;
    });
    try {
      return await wait();
    } finally {
      scope.cancel();
      await settled;
    }
  }

  /** Sends a mail beside the steps. An address that refuses it is recorded and does not stop the case. */
  async tell(mail: MailKind, run: Run = (effect) => this.engage(effect)): Promise<void> {
    let outcome: SystemCommand;
    try {
      const { recipients } = await run((ref) => outside.sendMail(this.order(mail, ref)));
      outcome = { type: 'record-informed', mail, recipients };
    } catch (failure) {
      const setback = setbackOf(failure);
      const isOver = isClosed(this.record.state) && !mailIsDue(this.record.state, mail);
      // Cut short by the end of the case, the mail is due no more.
      if (setback.kind !== 'final') throw isOver ? new CaseClosed() : failure;
      outcome = { type: 'record-inform-failed', mail, cause: setback.cause };
    }
    this.record.learn(outcome);
  }

  /** What the mail activity is told now. */
  order(mail: MailKind, ref: CaseRef): MailOrder {
    return mailOrder(mail, ref, this.record.state, this.record.timeline, this.settings);
  }

  /** The case has ended: what is left of its events goes to the log. */
  async finish(): Promise<void> {
    index(this.record.state);
    await this.log.drain();
  }

  private async engage<Result>(effect: Effect<Result>): Promise<Result> {
    const scope = new CancellationScope();
    this.engaged = scope;
    try {
      return await this.log.during(() => scope.run(() => this.log.carry(effect)));
    } finally {
      this.engaged = undefined;
    }
  }

  private async within(settled: () => boolean, patience: number): Promise<boolean> {
    return patience > 0 ? condition(settled, patience) : settled();
  }

  private async halt(cause: HaltCause): Promise<void> {
    this.record.learn({ type: 'halt', cause });
    await this.until(() => this.record.state.status !== 'halted');
  }

  private interrupt(event: RegistrationEvent): void {
    if (LOOK_NOW.has(event.type)) this.looks += 1;
    if (LOOK_NOW.has(event.type) || ENDS.has(event.type)) this.engaged?.cancel();
  }
}
