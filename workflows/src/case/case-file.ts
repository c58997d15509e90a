import { allHandlersFinished, condition } from '@temporalio/workflow';
import type { CaseInput, CaseResult, CaseSettings } from '@tte/contracts';
import {
  addOfficeTime,
  deciderOf,
  dueMailRef,
  dispositionStepOf,
  escalationMinutesOf,
  isClosed,
  silentSince,
  sopOf,
  sopStep,
  standardMinutesOf,
  type Level,
  type MailKind,
  type OfficeCalendar,
  type StepNumber,
  type SubmittedCase,
} from '@tte/domain';
import { CaseRecord } from './case-record.js';
import { Effects } from './effects.js';
import { CaseClosed } from './failures.js';
import { receiveMessages } from './handlers.js';
import { informed, mailOfEnd } from './mail-order.js';
import { outside } from './outside.js';
import { Receipts } from './receipts.js';
import { Resends } from './resends.js';
import { Successors } from './successors.js';

/**
 * What every SOP does with a case. Each verb ends when the case has left the step, and does nothing where the case is
 * beyond it already: a case that is taken up from the log passes through the steps that it has behind it.
 */
export abstract class CaseFile<State extends SubmittedCase = SubmittedCase> {
  protected readonly record: CaseRecord;
  protected readonly effects: Effects;
  protected readonly settings: CaseSettings;
  private readonly resends: Resends;
  private readonly receipts: Receipts;
  private readonly successors = new Successors();
  /** As it was last read. */
  private office: OfficeCalendar;

  /** Opens the case with its letter (1) and sets every handler, before anything is awaited. */
  constructor(input: CaseInput) {
    this.record = new CaseRecord(input);
    receiveMessages(this.record, this.successors);
    this.effects = new Effects(this.record, (mail) => this.deadlineOf(mail));
    // What is sent once more names the end of the wait that goes on, as a reminder does.
    this.resends = new Resends(this.record, () => this.deadlineOf('reminder'));
    this.receipts = new Receipts(this.record, this.effects);
    this.settings = input.settings;
    this.office = input.settings.office;
  }

  protected get state(): State {
    return this.record.state as State;
  }

  /** Follows the SOP to its end, or to the early end of the case, and closes the file. */
  async follow(sop: () => Promise<void>): Promise<CaseResult> {
    try {
      await this.effects.unhalted();
      await sop();
    } catch (end) {
      if (!(end instanceof CaseClosed)) throw end;
    }
    return this.close();
  }

  /** An official disposes of the letter. */
  disposition(post: Level): Promise<void> {
    return this.decided(dispositionStepOf(sopOf(this.state.facts.procedure), post));
  }

  /** The verifikator checks whether everything is there. */
  completenessChecked(): Promise<void> {
    return this.decided(5);
  }

  /**
   * A new letter has voided the dispositions, of which some may have been given anew in the same task, or one was taken
   * back.
   */
  isDisposedAnew(): boolean {
    return this.state.step < 5;
  }

  /** The applicant is told, by which the step is done. */
  async inform(mail: MailKind): Promise<void> {
    while (this.stands('informing') && this.isOfThisStep(mail)) {
      const which = dueMailRef(this.state, mail);
      const sent = await this.effects.tryEffect((ref) => outside.sendMail(this.effects.order(mail, ref)));
      if (sent) this.record.apply(informed(mail, which, sent, this.state));
    }
  }

  private isOfThisStep(mail: MailKind): boolean {
    return sopStep(this.state.facts.procedure, this.state.step).mail === mail;
  }

  /** Waits inside one step of the office, through returns and corrections, until the case has left it. */
  protected async decided(step: StepNumber): Promise<void> {
    for (;;) {
      if (this.state.step !== step || !this.waitsForPeople()) return;
      await (this.state.status === 'returned' ? this.corrected() : this.officialDecided());
    }
  }

  /** @throws CaseClosed when the case has ended */
  private waitsForPeople(): boolean {
    if (isClosed(this.state)) throw new CaseClosed();
    return this.state.status === 'returned' || deciderOf(this.state) !== undefined;
  }

  /**
   * Waits until the official has decided; beyond the standard time, and then beyond the second limit, it is recorded.
   * Whoever was told of silence before a hold is told of it anew.
   */
  protected async officialDecided(): Promise<void> {
    const { since, status, step } = this.state;
    const moved = () =>
      this.state.since !== since || this.state.status !== status || this.state.step !== step;
    while (!moved()) {
      const { escalatedTo } = this.state;
      if (escalatedTo) await this.effects.until(() => moved() || !this.state.escalatedTo);
      else if (!(await this.movedBefore(moved, () => this.limit()))) this.recordSilence();
    }
  }

  /** A limit in office time has passed: those who can decide are reminded, or the post above is told. */
  protected recordSilence(): void {
    const type = this.state.overdue ? 'record-escalated' : 'record-standard-time-exceeded';
    this.record.apply({ type, dueAt: this.limit() });
  }

  /** Waits until the case has moved on, at most until a limit in office time (ISO 8601); answers whether it has. */
  private async movedBefore(moved: () => boolean, limit: () => string): Promise<boolean> {
    const left = () => Date.parse(limit()) - Date.now();
    do {
      const planned = limit();
      // A hold, and its end, change how long silence is borne.
      await this.effects.until(() => moved() || limit() !== planned, left());
      if (moved()) return true;
      // A day off that was added while the case waited counts for it, so the calendar is read when time seems over.
      this.office = await this.effects.runEffect((ref) => outside.readOfficeCalendar(ref));
      if (moved()) return true;
    } while (left() > 0);
    return false;
  }

  /**
   * ISO 8601: when the standard time of the present step is over, and beyond it when the post above is told, by the
   * office's calendar as it was last read. A hold is no silence, but the standard time runs on.
   */
  protected limit(): string {
    const { state } = this;
    return state.overdue
      ? this.officeTimeAfter(escalationMinutesOf, silentSince(state))
      : this.officeTimeAfter(standardMinutesOf, state.since);
  }

  private officeTimeAfter(minutesOf: typeof escalationMinutesOf, from: string): string {
    const { step, facts } = this.state;
    return addOfficeTime(from, minutesOf({ ...facts, step }, this.office), this.office);
  }

  private async corrected(): Promise<void> {
    const since = Date.parse(this.state.since);
    const wasTold = this.record.told('returned');
    if (!wasTold) await this.effects.sendSideMail('returned');
    const moved = () => this.state.status !== 'returned';
    const reminder = (wasTold ? since : Date.now()) + this.settings.remindAfter;
    await this.effects.reminding([reminder], () => this.effects.until(moved));
  }

  /** Milliseconds of the workflow's time until when the applicant can do what a mail asks, that is sent now. */
  protected deadlineOf(_mail: MailKind): number | undefined {
    return undefined;
  }

  /** @throws CaseClosed when the case has ended */
  protected stands(status: State['status']): boolean {
    if (isClosed(this.state)) throw new CaseClosed();
    return this.state.status === status;
  }

  private async close(): Promise<CaseResult> {
    const { status } = this.state;
    const mail = mailOfEnd(status);
    if (mail && !this.record.told(mail)) await this.effects.sendSideMail(mail);
    if (status === 'superseded') await this.successors.begin();
    await this.effects.finish();
    await condition(() => allHandlersFinished() && this.resends.areDone && this.receipts.areDone);
    await this.effects.finish();
    return { caseId: this.state.facts.caseId, status, events: this.state.seq };
  }
}
