import { Injectable } from '@nestjs/common';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Cases } from '../cases/cases.js';
import { TheWorld, type World } from '../platform/world.js';

/** Ends the links of a case that are out. */
@Injectable()
export class LinkRevocationService {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly cases: Cases,
    private readonly idempotency: Idempotency,
  ) {}

  /** A request that is repeated late does not end the links that were sent after it first came. */
  async revoke({ subject }: Caller, registrationId: string, key: string | undefined) {
    const { vault, logger, now } = this.world;
    await this.cases.entry(registrationId);
    const request = { subject, key, operation: `link-revocation ${registrationId}`, content: {} };
    return this.idempotency.once(request, async () => {
      await vault.revokeApplicantLinks(registrationId);
      logger.info({ subject, registrationId }, 'applicant links revoked');
      return { registrationId, revokedAt: now().toISOString() };
    });
  }
}
