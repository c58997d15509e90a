import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import pLimit from 'p-limit';
import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.js';
import { uuidOf } from '../http/idempotency-key.js';
import { timeLeft } from '../http/request-scope.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { PROBLEMS } from '../problems/problem-table.js';
import { tryAgain } from '../problems/problem.js';
import { reportUnexpected } from '../problems/report-unexpected.js';
import { problemMembers } from '../problems/send-problem.js';
import { toProblem } from '../problems/to-problem.js';
import { DecisionService } from '../cases/decisions/decision.service.js';
import { LOGGER } from '../platform/ports.js';
import type { DispositionsInput } from './inbox.schema.js';

/** Decisions of one request that are under way together; the others wait, so that nobody else has to. */
const AT_ONCE = 5;

/** One disposition of several cases: each is judged on its own, and none fails for another. */
@Injectable()
export class DispositionsService {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly decisions: DecisionService,
    private readonly idempotency: Idempotency,
  ) {}

  forward(request: FastifyRequest, caller: Caller, key: string | undefined, body: DispositionsInput) {
    const { items, ...shared } = body;
    const { subject } = caller;
    const decideOne = async ({ caseId, dataVersion }: DispositionsInput['items'][number]) => {
      // Of its own, and the same again: what a lost answer leaves open, the repetition finds decided.
      const commandId = key === undefined ? undefined : uuidOf('dispositions', subject, key, caseId);
      const decision = { ...shared, dataVersion };
      try {
        // Others have waited in vain for so long that this one would make the whole request late.
        if (timeLeft() <= 0) throw tryAgain();
        const receipt = await this.decisions.decide('disposition', caller, caseId, commandId, decision);
        return { caseId, status: 200 as const, receipt };
      } catch (error) {
        const problem = toProblem(error);
        if (problem.code === 'internal') reportUnexpected(this.logger, error, request);
        const { status } = PROBLEMS[problem.code];
        return { caseId, status, problem: problemMembers(problem, request.id) };
      }
    };
    return this.idempotency.once({ subject, key, operation: 'dispositions', content: body }, async () => ({
      results: await pLimit(AT_ONCE).map(items, decideOne),
    }));
  }
}
