import type { BsreGoal, CaseInput } from '@tte/contracts';
import { isAsn, type BsreStatus, type MailKind, type RegistrationCase } from '@tte/domain';
import { BsreWaits, type BsreObservation, type BsreWait } from '../case/bsre-wait.js';
import { CaseFile } from '../case/case-file.js';
import { CaseClosed } from '../case/failures.js';
import { outside } from './outside.js';

interface PortalDecision {
  readonly status: 'awaiting-portal-approval' | 'awaiting-portal-refusal';
  readonly goal: BsreGoal;
  readonly summary: string;
}

/** What BSrE shows when its portal has decided as the verifikator did here. */
const PORTAL_DECISIONS: readonly PortalDecision[] = [
  {
    status: 'awaiting-portal-approval',
    goal: 'approved',
    summary: '10 tunggu persetujuan di portal BSrE',
  },
  {
    status: 'awaiting-portal-refusal',
    goal: { leaves: 'WAITING_FOR_VERIFICATION' },
    summary: '10 tunggu penolakan di portal BSrE',
  },
];

/** What the SOP does with a registration, beside what every SOP does with a case. */
export class RegistrationFile extends CaseFile<RegistrationCase> {
  private readonly bsre: BsreWaits;

  constructor(input: CaseInput) {
    super(input);
    this.bsre = new BsreWaits(this.record, this.effects, this.settings);
  }

  /** 5, the entry at BSrE */
  async registerAtBsre(): Promise<void> {
    if (!this.stands('registering')) return;
    const registered = await this.effects.runEffect((ref) => outside.registerAtBsre(ref));
    this.record.apply({ type: 'record-bsre-registration', ...registered });
  }

  /** 7: at or past WAITING_FOR_VERIFICATION; after a re-activation only once a change was seen or stated. */
  async activated(): Promise<void> {
    if (!this.stands('awaiting-activation')) return;
    const since = Date.parse(this.state.since);
    const deadline = since + this.settings.activationWait;
    const waiting = () => this.state.status === 'awaiting-activation';
    await this.effects.reminding([since + this.settings.remindAfter], async () => {
      const changed = await this.applicantActs('activation', {
        goal: { leaves: this.activatedWith() },
        summary: '7 tunggu perubahan di BSrE',
        waiting: () => waiting() && !this.state.facts.changeSeen,
        deadline,
      });
      if (changed) this.record.apply({ type: 'record-bsre-change', bsreStatus: changed.bsreStatus });
      const seen = await this.applicantActs('activation', {
        goal: this.state.facts.activationRound === 1 ? 'activated' : 'reactivated',
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
  async checkedBySiAsn(): Promise<void> {
    if (!this.stands('verifying')) return;
    if (!isAsn(this.state.facts.employeeKind)) {
      this.record.apply({ type: 'record-identity-not-confirmed', because: 'not-asn' });
      return;
    }
    const verdict = await this.effects.runEffect((ref) => outside.checkSiAsn(ref));
    if (verdict.confirmed) {
      this.record.apply({ type: 'record-identity-confirmed', verdicts: verdict.verdicts });
    } else {
      const { because, verdicts } = verdict;
      this.record.apply({ type: 'record-identity-not-confirmed', because, ...(verdicts && { verdicts }) });
    }
  }

  /** The verifikator has corrected what was entered wrongly: it is verified and compared anew. */
  correctedOnEvidence(): boolean {
    return this.stands('verifying');
  }

  /** 9, 10: the verifikator approves, asks for re-activation, or corrects the data. */
  async approvalDecided(): Promise<void> {
    if (this.stands('requesting-approval')) {
      const { simpeg } = await this.effects.runEffect((ref) => outside.compareWithSimpeg(ref));
      this.record.apply({ type: 'request-approval', simpeg });
    }
    while (this.stands('awaiting-approval')) await this.officialDecided();
  }

  /**
   * 10, its end: what was decided here is decided in BSrE's portal, and BSrE shows it, or the verifikator states it.
   * They may think better of it meanwhile.
   */
  async decidedInPortal(): Promise<void> {
    for (let work = this.portalWork(); work; work = this.portalWork()) await this.seenInPortal(work);
  }

  /** The applicant is to be told to set the passphrase, or was. */
  isApproved(): boolean {
    return this.state.step >= 12;
  }

  /** @throws CaseClosed when the case has ended */
  private portalWork(): PortalDecision | undefined {
    return PORTAL_DECISIONS.find(({ status }) => this.stands(status));
  }

  /** Ends when BSrE shows what the portal decided, or the verifikator's word ends it; their time is the step's. */
  private async seenInPortal({ status, goal, summary }: PortalDecision): Promise<void> {
    while (this.stands(status)) {
      const limitOf = () => (this.state.escalatedTo ? undefined : this.limit());
      const limit = limitOf();
      const seen = await this.bsre.observe({
        goal,
        summary,
        waiting: () => this.state.status === status && limitOf() === limit,
        deadline: limit === undefined ? undefined : Date.parse(limit),
      });
      if (seen === 'expired') this.recordSilence();
      else if (seen) this.record.apply({ type: 'record-bsre-change', bsreStatus: seen.bsreStatus });
    }
  }

  /** 13: on the applicant's word, or together with 14 when the certificate is seen. */
  async passphraseSet(): Promise<void> {
    if (!this.stands('awaiting-passphrase')) return;
    const since = Date.parse(this.state.since);
    const deadline = since + this.settings.passphraseWait;
    await this.effects.reminding([since + this.settings.remindAfter], async () => {
      const seen = await this.applicantActs('passphrase', {
        goal: 'issued',
        summary: '13 tunggu passphrase di BSrE',
        waiting: () => this.state.status === 'awaiting-passphrase',
        deadline,
      });
      if (seen) this.issued(seen);
    });
  }

  /** 14: BSrE has issued the certificate, and the applicant is told. Late, a verifikator is to ask BSrE. */
  async certificateIssued(): Promise<void> {
    while (this.stands('awaiting-certificate')) {
      const { since, overdue } = this.state;
      const dueAt = Date.parse(since) + this.settings.certificateWait;
      const seen = await this.bsre.observe({
        goal: 'issued',
        summary: '14 tunggu sertifikat BSrE',
        waiting: () =>
          this.state.status === 'awaiting-certificate' &&
          this.state.since === since &&
          this.state.overdue === overdue,
        deadline: overdue ? undefined : dueAt,
      });
      if (seen === 'expired')
        this.record.apply({ type: 'record-certificate-late', dueAt: new Date(dueAt).toISOString() });
      else if (seen) this.issued(seen);
    }
    await this.inform('issued');
  }

  /** 7, 13; while they wait, the reminder names the end of that wait. */
  protected override deadlineOf(mail: MailKind): number | undefined {
    const { status } = this.state;
    const patience =
      mail === 'activate' || mail === 'reactivate' || status === 'awaiting-activation'
        ? this.settings.activationWait
        : mail === 'set-passphrase' || status === 'awaiting-passphrase'
          ? this.settings.passphraseWait
          : undefined;
    const begins = mail === 'reminder' ? Date.parse(this.state.since) : Date.now();
    return patience === undefined ? undefined : begins + patience;
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
}
