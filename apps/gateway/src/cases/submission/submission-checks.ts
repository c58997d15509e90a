import { Inject, Injectable } from '@nestjs/common';
import type { CaseEntry, InvolvedCases, Vault } from '@tte/vault';
import type { EventLog } from '@tte/event-log';
import { Problem } from '../../problems/problem.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../../platform/ports.js';
import { holdsAccount } from '../account.js';

/** Who asks to be registered, as far as the other cases are concerned. */
export interface Claim {
  readonly caseId: string;
  readonly workflowId: string;
  readonly nik: string;
  readonly email: string;
  /** The case that gives way to this one: it uses the same e-mail and is no obstacle. */
  readonly predecessor?: string;
}

/** Refuses who holds an account, has an open case, or uses another's e-mail. */
@Injectable()
export class SubmissionChecks {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws Problem `account-exists`, `registration-open` or `email-in-use` */
  async person(claim: Claim): Promise<void> {
    await this.refuseBeside(claim, await this.vault.involved(claim.caseId, claim));
  }

  /** The case's own entry where it was admitted before; else the same as `person`. */
  async newPerson(claim: Claim): Promise<CaseEntry | undefined> {
    const involved = await this.vault.involved(claim.caseId, claim);
    if (!involved.own) await this.refuseBeside(claim, involved);
    return involved.own;
  }

  /** Asked once more after admission: of two that came at once, at least one sees the other. */
  async email(claim: Claim): Promise<void> {
    await this.refuseEmail(claim, await this.vault.findByEmail(claim.email));
  }

  private async refuseBeside(claim: Claim, { byNik, byEmail }: InvolvedCases): Promise<void> {
    for (const entry of byNik) {
      if (await holdsAccount(this.log, entry.caseId, this.now())) throw new Problem('account-exists');
    }
    for (const entry of byNik) {
      // Of pending ones Temporal decides: their workflow may never have been started.
      if (entry.status === 'live' && (await this.isOpen(entry))) throw caseOpen(entry);
    }
    await this.refuseEmail(claim, byEmail);
  }

  private async refuseEmail(
    { caseId, workflowId, predecessor }: Claim,
    byEmail: readonly CaseEntry[],
  ): Promise<void> {
    const others = byEmail.filter(
      (entry) => entry.caseId !== caseId && entry.caseId !== predecessor && entry.workflowId !== workflowId,
    );
    for (const entry of others) if (await this.isOpen(entry)) throw new Problem('email-in-use');
  }

  /** What to answer when the person's workflow runs for another registration. */
  async taken({ caseId, nik }: Claim): Promise<Problem> {
    for (const entry of await this.vault.findByNik(nik)) {
      if (entry.caseId !== caseId && (await this.isOpen(entry))) return caseOpen(entry);
    }
    return new Problem('registration-open');
  }

  /** A case that the log does not know yet has just begun. */
  private async isOpen({ caseId, status }: CaseEntry): Promise<boolean> {
    if (status === 'erased') return false;
    const view = await this.log.caseView(caseId);
    return view?.open ?? true;
  }
}

const caseOpen = ({ caseId }: CaseEntry): Problem =>
  new Problem('registration-open', { members: { caseId } });
