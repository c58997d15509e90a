import { Controller, Param, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { DOCUMENTED_RULES, FormBody } from '../../docs/form-body.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { Uploads } from '../../upload/uploads.js';
import { MessageRoute } from '../decisions/message-route.js';
import { correctionSchema } from '../schemas/correction.schema.js';
import { CorrectionService } from './correction.service.js';

/** The applicant's answer to a return, entered by the operator. */
@ApiTags('decisions')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId')
export class CorrectionController {
  constructor(
    private readonly uploads: Uploads,
    private readonly corrections: CorrectionService,
  ) {}

  @MessageRoute('correction')
  @FormBody(correctionSchema(DOCUMENTED_RULES), 'optional')
  correct(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    const given = { caller, caseId: id, key };
    return this.uploads.receive(request, {
      admit: (data) => this.corrections.admit(given, data),
      work: (upload) => this.corrections.correct(given, upload),
    });
  }
}
