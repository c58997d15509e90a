import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { DOCUMENTED_RULES, FormBody } from '../../docs/form-body.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { LETTER_PROBLEMS } from '../../docs/problems.decorator.js';
import { Uploads } from '../../upload/uploads.js';
import { DecisionDocs } from '../decisions/decision-docs.js';
import { correctionSchema } from '../schemas/correction.schema.js';
import { CorrectionService } from './correction.service.js';

/** The applicant's answer to a return, entered by the operator. */
@ApiTags('decisions')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId/correction')
export class CorrectionController {
  constructor(
    private readonly uploads: Uploads,
    private readonly corrections: CorrectionService,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'correctCase',
    summary: 'Memperbaiki data yang dikembalikan, dengan surat baru bila diperlukan',
  })
  @FormBody(correctionSchema(DOCUMENTED_RULES), 'optional')
  @DecisionDocs(
    'confirmation-required',
    'fields-required',
    'field-not-returned',
    'field-not-corrected',
    'letter-required',
    ...LETTER_PROBLEMS,
    'account-exists',
    'registration-open',
    'email-in-use',
  )
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
