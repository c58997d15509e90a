import type { CaseInput } from '@tte/contracts';
import type { RevocationCase } from '@tte/domain';
import { BsreWaits } from '../case/bsre-wait.js';
import { CaseFile } from '../case/case-file.js';

/** What the SOP does with a revocation, beside what every SOP does with a case. */
export class RevocationFile extends CaseFile<RevocationCase> {
  private readonly bsre: BsreWaits;

  constructor(input: CaseInput) {
    super(input);
    this.bsre = new BsreWaits(this.record, this.effects, this.settings);
  }

  /** 2, 3, 4 in their order; of an urgent case one word is enough. */
  async disposed(): Promise<void> {
    for (const post of ['kapusdatin', 'kabid', 'kasubbid'] as const) await this.disposition(post);
  }

  /** 6: the verifikator's own work in the portal, and their record of it. */
  revokedInPortal(): Promise<void> {
    return this.decided(6);
  }

  /** 7 */
  async revokedAtBsre(): Promise<void> {
    const seen = await this.bsre.observe({
      goal: 'revoked',
      summary: '7 tunggu pencabutan BSrE',
      waiting: () => this.state.status === 'awaiting-revoked',
      deadline: undefined,
    });
    if (seen && seen !== 'expired') this.record.apply({ type: 'record-revoked' });
  }

  /** Ends with the last disposition that was missing. */
  async dispositionsFollowed(): Promise<void> {
    while (this.stands('awaiting-follow-up')) await this.decided(this.state.step);
  }
}
