import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { APPLICANT_FIELDS, applicantActor, lastDayOf, type Applicant } from '@tte/domain';
import type { AccountView, EventLog } from '@tte/event-log';
import { Office } from '@tte/staff';
import type { CaseEntry, Vault } from '@tte/vault';
import { applicantCaller } from '../../auth/applicant-caller.js';
import { endsWithin, heldAccount } from '../../cases/account.js';
import { CaseOpener, type OpenRequest } from '../../cases/submission/case-opener.js';
import { Cases } from '../../case-access/cases.js';
import { uuidOf } from '../../http/idempotency-key.js';
import { Idempotency } from '../../idempotency/idempotency.js';
import { CLOCK, EVENT_LOG, SETTINGS, VAULT, type Clock } from '../../platform/ports.js';
import type { GatewaySettings } from '../../platform/settings.js';
import { Problem } from '../../problems/problem.js';
import type { RenewalAsked, RenewalInput } from './renewal.schema.js';
import { statementFacts, statementPdf, type Statement } from './statement.js';

/** A certificate that ends soon, and the case that renews it. */
export interface EndingCertificate {
  /** `YYYY-MM-DD` */
  readonly validUntil: string;
  /** The number of the open renewal. */
  readonly caseNumber: string | null;
  /** What the holder states to be unchanged, beside name and NIK. */
  readonly stated: readonly { readonly title: string; readonly value: string }[];
}

/** The holder of an account has its certificate renewed. */
@Injectable()
export class RenewalService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly opener: CaseOpener,
    private readonly idempotency: Idempotency,
    private readonly office: Office,
  ) {}

  /** What the holder is told while they can ask for a renewal, or have asked; undefined at other times. */
  async ending(caseId: string, applicant: Applicant): Promise<EndingCertificate | undefined> {
    const account = await heldAccount(this.log, caseId, this.now());
    if (account?.validUntil === undefined || !this.isEnding(account)) return undefined;
    const validUntil = lastDayOf(account.validUntil);
    const caseNumber = await this.openRenewal(applicant.nik);
    return { validUntil, caseNumber, stated: caseNumber === null ? this.statedOf(applicant) : [] };
  }

  private statedOf({ unit, position, rank, email }: Applicant): EndingCertificate['stated'] {
    const values = { unit: this.office.unitNames[unit] ?? unit, position, rank, email };
    return (['unit', 'position', 'rank', 'email'] as const).flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [{ title: APPLICANT_FIELDS[key].title, value }];
    });
  }

  private isEnding(account: AccountView): boolean {
    return endsWithin(account, this.settings.renewal.window, this.now());
  }

  private async openRenewal(nik: string): Promise<string | null> {
    for (const entry of await this.vault.findByNik(nik)) {
      const isRenewal = entry.procedure === 'renewal' && entry.status === 'live';
      if (isRenewal && (await this.cases.isOpen(entry))) return entry.caseNumber;
    }
    return null;
  }

  /** @throws Problem of whatever stands in the way; the statement is then kept nowhere */
  async ask(accountOf: string, key: string | undefined, body: RenewalInput): Promise<RenewalAsked> {
    const { subject } = applicantCaller(accountOf);
    const request = { subject, key, operation: `renewal ${accountOf}`, content: body };
    const caseId = key === undefined ? randomUUID() : uuidOf('renewal', subject, key);
    // A link opens the page to whoever has it: its end is kept with the answer, by which it is made the same again.
    const { caseNumber, linkEnds } = await this.idempotency.once(request, async () => {
      const opened = await this.open(caseId, await this.cases.entry(accountOf), body);
      return { caseNumber: opened.caseNumber, linkEnds: this.now().getTime() + this.settings.linkLife };
    });
    if ((await this.vault.entry(caseId))?.status === 'erased') throw new Problem('data-erased');
    return { caseNumber, link: await this.vault.applicantLink(caseId, new Date(linkEnds)) };
  }

  private async open(caseId: string, entry: CaseEntry, { dataVersion }: RenewalInput) {
    if (entry.status === 'erased') throw new Problem('data-erased');
    const asked: OpenRequest['asked'] = { procedure: 'renewal', holder: { accountOf: entry.caseId } };
    const { vault, opener } = this;
    const known = await vault.entry(caseId);
    if (!known) await opener.check(caseId, asked);
    if (dataVersion !== entry.dataVersion) throw new Problem('stale-case');
    const statement = await this.statementOf(entry);
    const pdf = Readable.from(statementPdf(statement));
    const stored = await vault.storeLetter('pernyataan.pdf', pdf);
    try {
      const letter = statementFacts(statement);
      const sameBy = { dataVersion };
      return await opener.open({ actor: applicantActor, caseId, asked, letter, stored, sameBy });
    } finally {
      await vault.releaseLetter(stored.letterRef);
    }
  }

  private async statementOf({ caseId, caseNumber, dataVersion }: CaseEntry): Promise<Statement> {
    const [applicant, account] = await Promise.all([
      this.vault.applicant(caseId, dataVersion),
      this.log.account(caseId),
    ]);
    if (!applicant || account?.validUntil === undefined) throw new Problem('no-account');
    const validUntil = lastDayOf(account.validUntil);
    const unitName = this.office.unitNames[applicant.unit] ?? applicant.unit;
    return { applicant, unitName, caseNumber, validUntil, at: this.now().toISOString() };
  }
}
