import { CancellationScope, sleep } from '@temporalio/workflow';
import type { CaseInput, SiAsnCheck } from '@tte/contracts';
import {
  endOfDayInWib,
  isAsn,
  isClosed,
  type HolderComparison,
  type MailKind,
  type RenewalCase,
} from '@tte/domain';
import { BsreWaits } from '../case/bsre-wait.js';
import { CaseFile } from '../case/case-file.js';
import { CaseClosed, outcomeOf } from '../case/failures.js';
import { outside } from './outside.js';

/** What the SOP does with a renewal, beside what every SOP does with a case. */
export class RenewalFile extends CaseFile<RenewalCase> {
  private readonly bsre: BsreWaits;

  constructor(input: CaseInput) {
    super(input);
    this.bsre = new BsreWaits(this.record, this.effects, this.settings);
  }

  /** Follows the SOP as long as the certificate is valid; while BSrE is watched (5), its own word decides. */
  async whileValid(sop: () => Promise<void>): Promise<void> {
    const scope = new CancellationScope();
    const over = scope.run(async () => {
      await sleep(Math.max(0, this.ends() - Date.now()));
      const isDecidedHere = this.state.status !== 'awaiting-renewal' && this.state.step < 7;
      if (isDecidedHere && !isClosed(this.state)) this.record.apply({ type: 'record-lapsed' });
    });
    const settled = over.catch((failure: unknown) => {
      if (outcomeOf(failure).kind !== 'cancelled') throw failure;
    });
    try {
      await sop();
    } finally {
      scope.cancel();
      await settled;
    }
  }

  /** 2 */
  async compared(): Promise<void> {
    if (!this.stands('comparing')) return;
    const { simpeg } = await this.effects.runEffect((ref) => outside.compareWithSimpeg(ref));
    const isCivilServant = isAsn(this.state.facts.employeeKind);
    const siAsn = isCivilServant && (await this.effects.runEffect((ref) => outside.checkSiAsn(ref)));
    this.record.apply({ type: 'record-comparison', simpeg, ...(siAsn && { siAsn: wordOf(siAsn) }) });
  }

  /** 3: false when the data were corrected and are to be compared anew. */
  async holderChecked(): Promise<boolean> {
    await this.decided(3);
    return this.state.step > 3;
  }

  /** 5, 6: an end that is later than the certificate's own. */
  async renewed(): Promise<void> {
    if (!this.stands('awaiting-renewal')) return;
    const reminders = this.settings.remindBeforeEnd
      .map((before) => this.ends() - before)
      .filter((time) => time > Date.now());
    await this.effects.reminding(reminders, async () => {
      const seen = await this.bsre.observe({
        goal: { endsAfter: this.state.facts.validUntil },
        summary: '5 tunggu perpanjangan di BSrE',
        waiting: () => this.state.status === 'awaiting-renewal',
        deadline: this.ends(),
      });
      if (seen === undefined) return;
      if (seen === 'expired' || seen.validUntil === undefined) {
        this.record.apply({ type: 'record-lapsed' });
        throw new CaseClosed();
      }
      this.record.apply({ type: 'record-renewed', validUntil: seen.validUntil });
    });
  }

  /** What is asked of the holder is to renew, as long as the certificate is valid. */
  protected override deadlineOf(mail: MailKind): number | undefined {
    return mail === 'renew' || this.state.status === 'awaiting-renewal' ? this.ends() : undefined;
  }

  /** Milliseconds of the workflow's time at which the certificate's last day is over. */
  private ends(): number {
    return Date.parse(endOfDayInWib(this.state.facts.validUntil));
  }
}

const wordOf = (check: SiAsnCheck): NonNullable<HolderComparison['siAsn']> => ({
  word: check.confirmed ? 'confirmed' : check.because,
  ...(check.verdicts && { verdicts: check.verdicts }),
});
