import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { applicantCaller } from '../auth/applicant-caller.js';
import { LINK_SCHEME, LinkedCase } from '../auth/applicant-links.js';
import { DOCUMENTED_RULES, FormBody } from '../docs/form-body.js';
import { LinkProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { CorrectionService } from '../cases/correction/correction.service.js';
import { DecisionService } from '../cases/decisions/decision.service.js';
import { correctionSchema } from '../cases/schemas/correction.schema.js';
import { problemsOf } from '../messages/of-message.js';
import { DetailQuery, type DetailInput } from '../cases/schemas/list.schema.js';
import { Uploads } from '../upload/uploads.js';
import { ActingDocs } from './acting-docs.js';
import { ApplicantResponse } from './applicant-response.js';
import { NudgeBody, WithdrawalBody, type NudgeInput, type WithdrawalInput } from './applicant.schema.js';
import { ApplicantViewService } from './applicant-view.service.js';

/** The applicant's own page, by the link in their mails. Reading decides nothing: mail scanners open links. */
@ApiTags('applicant')
@ApiSecurity(LINK_SCHEME)
@Controller('api/v1/applicant')
export class ApplicantController {
  constructor(
    private readonly uploads: Uploads,
    private readonly view: ApplicantViewService,
    private readonly decisions: DecisionService,
    private readonly corrections: CorrectionService,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'getOwnCase',
    summary: 'Pendaftaran saya: posisi, giliran, dan langkah berikutnya',
  })
  @ApiOkResponse({ standardSchema: ApplicantResponse })
  @LinkProblems('invalid-input', 'unknown-field', 'wrong-type')
  read(
    @LinkedCase() id: string,
    @Query({ schema: DetailQuery }) { minSeq }: DetailInput,
  ): Promise<ApplicantResponse> {
    return this.view.read(id, minSeq);
  }

  @Post('correction')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'correctOwnCase',
    summary: 'Memperbaiki tepat data yang dikembalikan, dengan surat baru bila diperlukan',
  })
  @FormBody(correctionSchema(DOCUMENTED_RULES), 'optional')
  @ActingDocs('note-too-long', ...problemsOf('correction'), 'forbidden')
  correct(
    @LinkedCase() id: string,
    @IdempotencyKey() key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    const given = { caller: applicantCaller(id), caseId: id, key };
    return this.uploads.receive(request, {
      admit: (data) => this.corrections.admit(given, data),
      work: (upload) => this.corrections.correct(given, upload),
    });
  }

  @Post('nudge')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'nudgeOwnCase',
    summary: 'Saya sudah selesai: periksa sekarang (langkah 7, 13; perpanjangan 5)',
  })
  @ActingDocs(...problemsOf('nudge'))
  nudge(
    @LinkedCase() id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: NudgeBody }) body: NudgeInput,
  ) {
    return this.decisions.decide('nudge', applicantCaller(id), id, key, body);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawOwnCase', summary: 'Mencabut permohonan saya' })
  @ActingDocs('note-too-long', ...problemsOf('withdrawal'))
  withdraw(
    @LinkedCase() id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: WithdrawalBody }) body: WithdrawalInput,
  ) {
    return this.decisions.decide('withdrawal', applicantCaller(id), id, key, body);
  }
}
