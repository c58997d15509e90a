import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.js';
import { uuidOf } from '../http/idempotency-key.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { DecisionService } from '../cases/decisions/decision.service.js';
import { LOGGER } from '../platform/ports.js';
import { eachCase, leavesCases } from './each-case.js';
import type { DecisionInput } from '../messages/bodies.js';
import type { DecisionName } from '../messages/messages.js';
import type { DispositionsInput, RecallsInput } from './inbox.schema.js';

/** One disposition of several cases, and its recall. */
@Injectable()
export class DispositionsService {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly decisions: DecisionService,
    private readonly idempotency: Idempotency,
  ) {}

  forward(request: FastifyRequest, caller: Caller, key: string | undefined, body: DispositionsInput) {
    return this.each('disposition', 'dispositions', request, caller, key, body);
  }

  recall(request: FastifyRequest, caller: Caller, key: string | undefined, body: RecallsInput) {
    return this.each('disposition-recall', 'recalls', request, caller, key, body);
  }

  private each(
    name: DecisionName,
    operation: string,
    request: FastifyRequest,
    caller: Caller,
    key: string | undefined,
    body: DispositionsInput | RecallsInput,
  ) {
    const { items, ...shared } = body;
    const { subject } = caller;
    const decideOne = async ({ caseId, dataVersion }: RecallsInput['items'][number]) => {
      // Of its own, and the same again: what a lost answer leaves open, the repetition finds decided.
      const commandId = key === undefined ? undefined : uuidOf(operation, subject, key, caseId);
      const decision: DecisionInput = { ...shared, dataVersion };
      return { receipt: await this.decisions.decide(name, caller, caseId, commandId, decision) };
    };
    const decideAll = async () => ({ results: await eachCase(request, this.logger, items, decideOne) });
    const repeatable = { subject, key, operation, content: body };
    return this.idempotency.once(repeatable, decideAll, leavesCases);
  }
}
