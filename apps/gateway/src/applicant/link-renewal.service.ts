import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { Cases, refuseRestricted } from '../case-access/cases.js';
import { CASE_WORKFLOWS, CLOCK, LOGGER, type Clock } from '../platform/ports.js';
import type { CaseWorkflows } from '../workflows/case-workflows.js';

/** Has a new link sent to the applicant of a case, to the address that the vault holds. */
@Injectable()
export class LinkRenewalService {
  constructor(
    @Inject(CASE_WORKFLOWS) private readonly workflows: CaseWorkflows,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Problem `data-erased` or `processing-restricted`: then nobody is written to */
  async renew({ subject }: Caller, caseId: string, key: string | undefined) {
    const { workflows, logger, now } = this;
    const entry = await this.cases.entry(caseId);
    const request = { subject, key, operation: `link-renewal ${caseId}`, content: {} };
    return this.idempotency.once(request, async () => {
      if (entry.status === 'erased') throw new Problem('data-erased');
      refuseRestricted(entry);
      const { state, step } = await this.cases.view(caseId);
      if (state.status === 'new') throw new Problem('unknown-case');
      await workflows.sendLink({
        caseId,
        caseNumber: entry.caseNumber,
        caseWorkflowId: entry.workflowId,
        // The log tells of a correction first, and of one after the case's end never.
        dataVersion: Math.max(entry.dataVersion, state.facts.dataVersion),
        linkGeneration: entry.linkGeneration ?? 1,
        step,
      });
      logger.info({ subject, caseId }, 'applicant link asked for');
      return { caseId, requestedAt: now().toISOString() };
    });
  }
}
