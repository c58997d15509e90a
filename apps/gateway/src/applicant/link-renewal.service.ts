import { Injectable } from '@nestjs/common';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { Cases, refuseRestricted } from '../registrations/cases.js';
import { TheWorld, type World } from '../world.js';

/** Has a new link sent to the applicant of a case, to the address that the vault holds. */
@Injectable()
export class LinkRenewalService {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly cases: Cases,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Problem `data-erased` or `processing-restricted`: then nobody is written to */
  async renew({ subject }: Caller, registrationId: string, key: string | undefined) {
    const { workflows, logger, now } = this.world;
    const entry = await this.cases.entry(registrationId);
    const request = { subject, key, operation: `link-renewal ${registrationId}`, content: {} };
    return this.idempotency.once(request, async () => {
      if (entry.status === 'erased') throw new Problem('data-erased');
      refuseRestricted(entry);
      const { state, step } = await this.cases.view(registrationId);
      if (state.status === 'new') throw new Problem('unknown-registration');
      await workflows.sendLink({
        registrationId,
        registrationNumber: entry.registrationNumber,
        caseWorkflowId: entry.workflowId,
        // The log tells of a correction first, and of one after the case's end never.
        dataVersion: Math.max(entry.dataVersion, state.facts.dataVersion),
        linkGeneration: entry.linkGeneration ?? 1,
        step,
      });
      logger.info({ subject, registrationId }, 'applicant link asked for');
      return { registrationId, requestedAt: now().toISOString() };
    });
  }
}
