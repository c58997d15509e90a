import { allHandlersFinished, condition } from '@temporalio/workflow';
import type { CaseInput, CaseResult, CaseSettings } from '@tte/contracts';
import {
  addOfficeTime,
  deciderOf,
  dispositionStepOf,
  isClosed,
  mailIsDue,
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
import { mailOfEnd } from './mail-order.js';
import { outside } from './outside.js';
import { Successors } from './successors.js';

/**
 * What every SOP does with a case. Each verb ends when the case has left the step, and does nothing where the case is
 * beyond it already: a case that is taken up from the log passes through the steps that it has behind it.
 */
export abstract class CaseFile<State extends SubmittedCase = SubmittedCase> {
  protected readonly record: CaseRecord;
  protected readonly effects: Effects;
  protected readonly settings: CaseSettings;
  private readonly successors = new Successors();
  /** As it was last read. */
  private office: OfficeCalendar;

  /** Opens the case with its letter (1) and sets every handler, before anything is awaited. */
  constructor(input: CaseInput) {
    this.record = new CaseRecord(input);
    receiveMessages(this.record, this.successors);
    this.effects = new Effects(this.record, (mail) => this.deadlineOf(mail));
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

  /** A new letter has voided the dispositions; some may have been given anew in the same task. */
  correctedFromTheStart(): boolean {
    return this.state.step < 5;
  }

  /** The applicant is told, by which the step is done. */
  async inform(mail: MailKind): Promise<void> {
    if (!this.stands('informing') || sopStep(this.state.facts.procedure, this.state.step).mail !== mail)
      return;
    const { recipients } = await this.effects.runEffect((ref) =>
      outside.sendMail(this.effects.order(mail, ref)),
    );
    this.record.apply({ type: 'record-informed', mail, recipients });
  }

  /** Waits inside one step of the office, through returns and corrections, until the case has left it. */
  protected async decided(step: StepNumber): Promise<void> {
    for (;;) {
      await this.receipted();
      if (this.state.step !== step || !this.waitsForPeople()) return;
      await (this.state.status === 'returned' ? this.corrected() : this.officialDecided());
    }
  }

  /** Whoever has corrected their data gets a receipt. */
  private async receipted(): Promise<void> {
    if (mailIsDue(this.state, 'corrected')) await this.effects.sendSideMail('corrected');
  }

  /** @throws CaseClosed when the case has ended */
  private waitsForPeople(): boolean {
    if (isClosed(this.state)) throw new CaseClosed();
    return this.state.status === 'returned' || deciderOf(this.state) !== undefined;
  }

  /** Waits until the official has decided; beyond the standard time it is recorded. */
  protected async officialDecided(): Promise<void> {
    const { since, status } = this.state;
    const moved = () => this.state.since !== since || this.state.status !== status;
    const over = () => Date.parse(this.dueAt()) <= Date.now();
    do {
      if (await this.effects.until(moved, Date.parse(this.dueAt()) - Date.now())) return;
      // A day off that was added while the case waited counts for it, so the calendar is read when time seems over.
      this.office = await this.effects.runEffect((ref) => outside.readOfficeCalendar(ref));
      if (moved()) return;
    } while (!over());
    this.record.apply({ type: 'record-standard-time-exceeded', dueAt: this.dueAt() });
    await this.effects.until(moved);
  }

  /** ISO 8601: when the standard time of the present step is over, by the office's calendar as it was last read. */
  protected dueAt(): string {
    const { since, step, facts } = this.state;
    return addOfficeTime(since, standardMinutesOf({ ...facts, step }, this.office), this.office);
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
    await condition(allHandlersFinished);
    await this.effects.finish();
    return { caseId: this.state.facts.caseId, status, events: this.state.seq };
  }
}
