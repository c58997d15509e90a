import { Inject, Injectable } from '@nestjs/common';
import type { Vault } from '@tte/vault';
import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Cases } from '../case-access/cases.js';
import { CLOCK, LOGGER, VAULT, type Clock } from '../platform/ports.js';

/** Ends the links of a case that are out. */
@Injectable()
export class LinkRevocationService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly idempotency: Idempotency,
  ) {}

  /** A request that is repeated late does not end the links that were sent after it first came. */
  async revoke({ subject }: Caller, caseId: string, key: string | undefined) {
    const { vault, logger, now } = this;
    await this.cases.entry(caseId);
    const request = { subject, key, operation: `link-revocation ${caseId}`, content: {} };
    return this.idempotency.once(request, async () => {
      await vault.revokeApplicantLinks(caseId);
      logger.info({ subject, caseId }, 'applicant links revoked');
      return { caseId, revokedAt: now().toISOString() };
    });
  }
}
