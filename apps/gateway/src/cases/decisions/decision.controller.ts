import { Body, Controller, Param, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import type { DecisionInput } from '../../messages/bodies.js';
import { MESSAGES, type DecisionName } from '../../messages/messages.js';
import { DecisionService } from './decision.service.js';
import { MessageRoute } from './message-route.js';

/** Makes the controller of one message. */
export function decisionController(name: DecisionName): Type {
  @ApiTags('decisions')
  @ApiBearerAuth()
  @Controller('api/v1/cases/:caseId')
  class DecisionController {
    constructor(private readonly decisions: DecisionService) {}

    @MessageRoute(name)
    decide(
      @CurrentCaller() caller: Caller,
      @Param('caseId') id: string,
      @IdempotencyKey() key: string | undefined,
      @Body({ schema: MESSAGES[name].body }) body: DecisionInput,
    ) {
      return this.decisions.decide(name, caller, id, key, body);
    }
  }
  return DecisionController;
}
