import { Inject, Injectable } from '@nestjs/common';
import type { ProcedureName } from '@tte/domain';
import type { CaseEntry, InvolvedCases, Vault } from '@tte/vault';
import type { EventLog } from '@tte/event-log';
import { workflowIdOf } from '@tte/temporal';
import { Problem } from '../../problems/problem.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../../platform/ports.js';
import { Cases } from '../../case-access/cases.js';
import { heldAccount } from '../account.js';
import type { Opening } from './asked.js';

/** For whom a case is to be opened, as far as the other cases are concerned. */
export interface Claim {
  readonly caseId: string;
  readonly procedure: ProcedureName;
  readonly workflowId: string;
  readonly nik: string;
  readonly email: string;
  /** The case that gives way to this one: it uses the same e-mail and is no obstacle. */
  readonly predecessor?: string;
}

/** Open cases that stand in the way of one of a procedure: those of the same, and what ends the account meanwhile. */
const IN_THE_WAY: Readonly<Record<ProcedureName, readonly ProcedureName[]>> = {
  registration: ['registration'],
  revocation: ['revocation'],
  renewal: ['renewal', 'revocation'],
};

/** Refuses whose open cases stand in the way; to be registered, also who holds an account or uses another's e-mail. */
@Injectable()
export class SubmissionChecks {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
  ) {}

  async claimOf(caseId: string, { procedure, applicant: { nik, email } }: Opening): Promise<Claim> {
    const workflowId = workflowIdOf(procedure, await this.vault.personKey(nik));
    return { caseId, procedure, workflowId, nik, email };
  }

  /** @throws Problem `account-exists`, `registration-open`, `revocation-open`, `renewal-open` or `email-in-use` */
  async person(claim: Claim): Promise<void> {
    await this.refuseBeside(claim, await this.vault.involved(claim.caseId, claim));
  }

  /** The case's own entry where it was admitted before; else the same as `person`. */
  async newCase(claim: Claim): Promise<CaseEntry | undefined> {
    const involved = await this.vault.involved(claim.caseId, claim);
    if (!involved.own) await this.refuseBeside(claim, involved);
    return involved.own;
  }

  /** Asked once more after admission: of two that came at once, at least one sees the other. */
  async email(claim: Claim): Promise<void> {
    if (claim.procedure !== 'registration') return;
    await this.refuseEmail(claim, await this.vault.findByEmail(claim.email));
  }

  private async refuseBeside(claim: Claim, { byNik, byEmail }: InvolvedCases): Promise<void> {
    if (claim.procedure === 'registration') {
      for (const entry of byNik.filter(({ procedure }) => procedure === claim.procedure)) {
        if (await heldAccount(this.log, entry.caseId, this.now())) throw new Problem('account-exists');
      }
    }
    const inTheWay = byNik.filter(({ procedure }) => IN_THE_WAY[claim.procedure].includes(procedure));
    for (const entry of inTheWay) {
      // Of pending ones Temporal decides: their workflow may never have been started.
      if (entry.status === 'live' && (await this.cases.isOpen(entry))) throw caseOpen(entry);
    }
    if (claim.procedure === 'registration') await this.refuseEmail(claim, byEmail);
  }

  private async refuseEmail(
    { caseId, workflowId, predecessor }: Claim,
    byEmail: readonly CaseEntry[],
  ): Promise<void> {
    const others = byEmail.filter(
      (entry) =>
        entry.procedure === 'registration' &&
        entry.caseId !== caseId &&
        entry.caseId !== predecessor &&
        entry.workflowId !== workflowId,
    );
    for (const entry of others) if (await this.cases.isOpen(entry)) throw new Problem('email-in-use');
  }

  /** Asked when the person's workflow runs for another case. @throws Problem that names the case, if it is open */
  async refuseOpen({ caseId, procedure, nik }: Claim): Promise<undefined> {
    for (const entry of await this.vault.findByNik(nik)) {
      const isOther = entry.caseId !== caseId && entry.procedure === procedure;
      if (isOther && (await this.cases.isOpen(entry))) throw caseOpen(entry);
    }
    return undefined;
  }
}

const caseOpen = ({ caseId, procedure }: CaseEntry): Problem =>
  new Problem(`${procedure}-open`, { members: { caseId } });
