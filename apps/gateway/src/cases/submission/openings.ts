import { Inject, Injectable } from '@nestjs/common';
import { lastDayOf, type Applicant } from '@tte/domain';
import type { AccountView, EventLog } from '@tte/event-log';
import type { CaseEntry, Vault } from '@tte/vault';
import { isUuid } from '../../http/idempotency-key.js';
import { CLOCK, EVENT_LOG, SETTINGS, VAULT, type Clock } from '../../platform/ports.js';
import type { GatewaySettings } from '../../platform/settings.js';
import { Problem } from '../../problems/problem.js';
import { refuseRestricted } from '../../case-access/cases.js';
import { endsWithin, heldAccount } from '../account.js';
import type { Asked, Holder, Opening } from './asked.js';

interface Held {
  readonly account: AccountView;
  readonly applicant: Applicant;
}

/** Finds the person whom a request is about. */
@Injectable()
export class Openings {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws Problem `no-account`, `processing-restricted`, `certificate-end-unknown` or `renewal-too-early` */
  async of(asked: Asked): Promise<Opening> {
    if (asked.procedure === 'registration') return asked;
    const { account, applicant } = await this.heldBy(asked.holder);
    const ofAccount = { applicant, accountOf: account.caseId };
    if (asked.procedure === 'revocation') {
      const { procedure, reason } = asked;
      return { procedure, reason, ...ofAccount };
    }
    return { procedure: asked.procedure, validUntil: this.endToPass(account), ...ofAccount };
  }

  /** BSrE renews only so long before the end. */
  private endToPass(account: AccountView): string {
    if (account.validUntil === undefined) throw new Problem('certificate-end-unknown');
    if (!endsWithin(account, this.settings.renewal.window, this.now()))
      throw new Problem('renewal-too-early');
    return lastDayOf(account.validUntil);
  }

  private async heldBy(holder: Holder): Promise<Held> {
    for (const entry of await this.casesOf(holder)) {
      const account = await heldAccount(this.log, entry.caseId, this.now());
      if (account) return { account, applicant: await this.applicantOf(entry) };
    }
    throw new Problem('no-account');
  }

  private async applicantOf(entry: CaseEntry): Promise<Applicant> {
    refuseRestricted(entry);
    const applicant = await this.vault.applicant(entry.caseId, entry.dataVersion);
    if (!applicant) throw new Problem('no-account');
    return applicant;
  }

  private async casesOf(holder: Holder): Promise<readonly CaseEntry[]> {
    if ('nik' in holder) return this.vault.findByNik(holder.nik);
    const entry = isUuid(holder.accountOf) ? await this.vault.entry(holder.accountOf) : undefined;
    return entry ? [entry] : [];
  }
}
