import { allHandlersFinished, condition } from '@temporalio/workflow';
import type { CaseSettings, CaseInput, CaseResult } from '@tte/contracts';
import {
  addOfficeTime,
  dispositionStepOf,
  isAsn,
  isClosed,
  sopOf,
  sopStep,
  type BsreStatus,
  type Level,
  type OfficeCalendar,
  type Status,
  type StepNumber,
  type SubmittedCase,
} from '@tte/domain';
import { BsreWaits, type BsreObservation, type BsreWait } from './bsre-wait.js';
import { CaseRecord } from './case-record.js';
import { Effects } from './effects.js';
import { CaseClosed } from './failures.js';
import { receiveMessages } from './handlers.js';
import { outside } from './outside.js';
import { Successors } from './successors.js';

/** Opens the case with its letter (1) and sets every handler, before anything is awaited. */
export function openCaseFile(input: CaseInput): CaseFile {
  const record = new CaseRecord(input);
  const successors = new Successors();
  receiveMessages(record, successors);
  return new CaseFile(record, new Effects(record, input.settings), successors, input.settings);
}

/**
 * What the SOP does with a case, step by step. Each verb ends when the case has left the step, and does nothing where
 * the case is beyond it already: a case that is taken up from the log passes through the steps that it has behind it.
 */
export class CaseFile {
  private readonly record: CaseRecord;
  private readonly effects: Effects;
  private readonly bsre: BsreWaits;
  private readonly successors: Successors;
  private readonly settings: CaseSettings;
  /** As it was last read. */
  private office: OfficeCalendar;

  constructor(record: CaseRecord, effects: Effects, successors: Successors, settings: CaseSettings) {
    this.record = record;
    this.effects = effects;
    this.bsre = new BsreWaits(record, effects, settings);
    this.successors = successors;
    this.settings = settings;
    this.office = settings.office;
  }

  private get state(): SubmittedCase {
    return this.record.state;
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

  /** 2, 3, 4 */
  disposition(post: Level): Promise<void> {
    return this.decided(dispositionStepOf(sopOf(this.state.facts.procedure), post));
  }

  /** 5, the verifikator's check */
  completenessChecked(): Promise<void> {
    return this.state.step === 5 ? this.decided(5) : Promise.resolve();
  }

  /** A new letter has voided the dispositions; some may have been given anew in the same task. */
  correctedFromTheStart(): boolean {
    return this.state.step < 5;
  }

  /** 5, the entry at BSrE */
  async registerAtBsre(): Promise<void> {
    if (!this.stands('registering')) return;
    const registered = await this.effects.runEffect((ref) => outside.registerAtBsre(ref));
    this.record.apply({ type: 'record-bsre-registration', ...registered });
  }

  /** 6, 11, 12, and the end of 14 */
  async inform(mail: 'activate' | 'reactivate' | 'set-passphrase' | 'issued'): Promise<void> {
    if (!this.stands('informing') || sopStep(this.state.facts.procedure, this.state.step).mail !== mail)
      return;
    const { recipients } = await this.effects.runEffect((ref) =>
      outside.sendMail(this.effects.order(mail, ref)),
    );
    this.record.apply({ type: 'record-informed', mail, recipients });
  }

  /** 7: at or past WAITING_FOR_VERIFICATION; after a re-activation only once a change was seen or stated. */
  async activated(): Promise<void> {
    if (!this.stands('awaiting-activation')) return;
    const since = Date.parse(this.state.since);
    const deadline = since + this.settings.activationWait;
    const waiting = () => this.state.status === 'awaiting-activation';
    await this.effects.reminding(since, async () => {
      const changed = await this.applicantActs('activation', {
        goal: { leaves: this.activatedWith() },
        summary: '7 tunggu perubahan di BSrE',
        waiting: () => waiting() && !this.state.facts.changeSeen,
        deadline,
      });
      if (changed) this.record.apply({ type: 'record-bsre-change', bsreStatus: changed.bsreStatus });
      const seen = await this.applicantActs('activation', {
        goal: 'activated',
        summary: '7 tunggu aktivasi di BSrE',
        waiting,
        deadline,
      });
      if (seen) this.record.apply({ type: 'record-activated', bsreStatus: seen.bsreStatus });
    });
  }

  /** The status with which the round before ended: the next one ends when BSrE has left it. */
  private activatedWith(): BsreStatus {
    const before = this.record.timeline.findLast((entry) => entry.step === 7);
    return (before?.evidence ?? 'WAITING_FOR_VERIFICATION') as BsreStatus;
  }

  /** 8: "Ya" only for a civil servant whom SI ASN confirms in every field. */
  async confirmedBySiAsn(): Promise<boolean> {
    if (!this.stands('verifying')) return this.state.step >= 12;
    if (!isAsn(this.state.facts.employeeKind)) {
      this.record.apply({ type: 'record-identity-not-confirmed', because: 'not-asn' });
      return false;
    }
    const verdict = await this.effects.runEffect((ref) => outside.checkSiAsn(ref));
    if (verdict.confirmed) {
      this.record.apply({ type: 'record-identity-confirmed', verdicts: verdict.verdicts });
    } else {
      const { because, verdicts } = verdict;
      this.record.apply({ type: 'record-identity-not-confirmed', because, ...(verdicts && { verdicts }) });
    }
    return verdict.confirmed;
  }

  /** 9, 10: false when the verifikator asks for re-activation. */
  async approved(): Promise<boolean> {
    if (this.stands('requesting-approval')) {
      const { simpeg } = await this.effects.runEffect((ref) => outside.compareWithSimpeg(ref));
      this.record.apply({ type: 'request-approval', simpeg });
    }
    await this.decided(10);
    return this.state.step === 12;
  }

  /** 13: on the applicant's word, or together with 14 when the certificate is seen. */
  async passphraseSet(): Promise<void> {
    if (!this.stands('awaiting-passphrase')) return;
    const since = Date.parse(this.state.since);
    const deadline = since + this.settings.passphraseWait;
    await this.effects.reminding(since, async () => {
      const seen = await this.applicantActs('passphrase', {
        goal: 'issued',
        summary: '13 tunggu passphrase di BSrE',
        waiting: () => this.state.status === 'awaiting-passphrase',
        deadline,
      });
      if (seen) this.issued(seen);
    });
  }

  /** 14: BSrE has issued the certificate, and the applicant is told. */
  async certificateIssued(): Promise<void> {
    const seen = await this.bsre.observe({
      goal: 'issued',
      summary: '14 tunggu sertifikat BSrE',
      waiting: () => this.state.status === 'awaiting-certificate',
      deadline: undefined,
    });
    if (seen && seen !== 'expired') this.issued(seen);
    await this.inform('issued');
  }

  private issued({ validUntil }: BsreObservation): void {
    this.record.apply({ type: 'record-issued', ...(validUntil !== undefined && { validUntil }) });
  }

  private async applicantActs(
    wait: 'activation' | 'passphrase',
    awaited: BsreWait,
  ): Promise<BsreObservation | undefined> {
    const seen = await this.bsre.observe(awaited);
    if (seen !== 'expired') return seen;
    this.record.apply({ type: 'expire', wait });
    throw new CaseClosed();
  }

  /** Waits inside one step of the office, through returns and corrections, until the case has left it. */
  private async decided(step: StepNumber): Promise<void> {
    while (this.state.step === step && this.state.status !== 'registering') {
      await (this.state.status === 'returned' ? this.corrected() : this.officialDecided());
    }
  }

  private async officialDecided(): Promise<void> {
    const { since, status } = this.state;
    const moved = () => this.state.since !== since || this.state.status !== status;
    const { standardMinutes } = sopStep(this.state.facts.procedure, this.state.step);
    const dueAt = () => addOfficeTime(since, standardMinutes, this.office);
    const over = () => Date.parse(dueAt()) <= Date.now();
    do {
      if (await this.effects.until(moved, Date.parse(dueAt()) - Date.now())) return;
      // A day off that was added while the case waited counts for it, so the calendar is read when time seems over.
      this.office = await this.effects.runEffect((ref) => outside.readOfficeCalendar(ref));
      if (moved()) return;
    } while (!over());
    this.record.apply({ type: 'record-standard-time-exceeded', dueAt: dueAt() });
    await this.effects.until(moved);
  }

  private async corrected(): Promise<void> {
    const since = Date.parse(this.state.since);
    const wasTold = this.record.told('returned');
    if (!wasTold) await this.effects.sendSideMail('returned');
    const moved = () => this.state.status !== 'returned';
    await this.effects.reminding(wasTold ? since : Date.now(), () => this.effects.until(moved));
  }

  /** @throws CaseClosed when the case has ended */
  private stands(status: Status): boolean {
    if (isClosed(this.state)) throw new CaseClosed();
    return this.state.status === status;
  }

  private async close(): Promise<CaseResult> {
    const { status } = this.state;
    if ((status === 'rejected' || status === 'expired') && !this.record.told(status)) {
      await this.effects.sendSideMail(status);
    }
    if (status === 'superseded') await this.successors.begin();
    await this.effects.finish();
    await condition(allHandlersFinished);
    await this.effects.finish();
    return { caseId: this.state.facts.caseId, status, events: this.state.seq };
  }
}
