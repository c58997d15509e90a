import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.js';
import { Claims, shownClaim } from '../claims/claims.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { LOGGER } from '../platform/ports.js';
import { eachCase, leavesCases } from './each-case.js';
import type { ClaimsInput } from './inbox.schema.js';

/** A verifikator takes several cases at once. */
@Injectable()
export class ClaimingService {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly claims: Claims,
    private readonly idempotency: Idempotency,
  ) {}

  claim(request: FastifyRequest, caller: Caller, key: string | undefined, body: ClaimsInput) {
    const { subject } = caller;
    const items = body.caseIds.map((caseId) => ({ caseId }));
    const claimOne = async ({ caseId }: { readonly caseId: string }) => ({
      claim: shownClaim(await this.claims.claim(caller, caseId)),
    });
    const claimAll = async () => ({ results: await eachCase(request, this.logger, items, claimOne) });
    const repeatable = { subject, key, operation: 'claims', content: body };
    return this.idempotency.once(repeatable, claimAll, leavesCases);
  }
}
