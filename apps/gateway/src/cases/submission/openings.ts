import { Inject, Injectable } from '@nestjs/common';
import type { EventLog } from '@tte/event-log';
import type { CaseEntry, Vault } from '@tte/vault';
import { isUuid } from '../../http/idempotency-key.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../../platform/ports.js';
import { Problem } from '../../problems/problem.js';
import { refuseRestricted } from '../../case-access/cases.js';
import { holdsAccount } from '../account.js';
import type { Asked, Holder, Opening } from './asked.js';

/** Finds the person whom a letter is about. */
@Injectable()
export class Openings {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws Problem `no-account` or `processing-restricted` */
  async of(asked: Asked): Promise<Opening> {
    if (asked.procedure === 'registration') return asked;
    const { procedure, reason, holder } = asked;
    const account = await this.accountOf(holder);
    refuseRestricted(account);
    const applicant = await this.vault.applicant(account.caseId, account.dataVersion);
    if (!applicant) throw new Problem('no-account');
    return { procedure, reason, accountOf: account.caseId, applicant };
  }

  /** The case that made the account which this person holds. */
  private async accountOf(holder: Holder): Promise<CaseEntry> {
    for (const entry of await this.casesOf(holder)) {
      if (await holdsAccount(this.log, entry.caseId, this.now())) return entry;
    }
    throw new Problem('no-account');
  }

  private async casesOf(holder: Holder): Promise<readonly CaseEntry[]> {
    if ('nik' in holder) return this.vault.findByNik(holder.nik);
    const entry = isUuid(holder.accountOf) ? await this.vault.entry(holder.accountOf) : undefined;
    return entry ? [entry] : [];
  }
}
