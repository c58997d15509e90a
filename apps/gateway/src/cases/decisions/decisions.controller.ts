import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../../auth/caller.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import {
  ApprovalBody,
  CompletenessBody,
  DispositionBody,
  PlainBody,
  type ApprovalInput,
  type CompletenessInput,
  type DispositionInput,
  type PlainInput,
} from '../schemas/decisions.schema.js';
import { DecisionService } from './decision.service.js';
import { DecisionDocs } from './decision-docs.js';

/** The decisions of people: each is one Update. */
@ApiTags('decisions')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId')
export class DecisionsController {
  constructor(private readonly decisions: DecisionService) {}

  @Post('disposition')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'recordDisposition',
    summary: 'Disposisi: teruskan, kembalikan, atau tolak (langkah 2, 3, 4)',
  })
  @DecisionDocs('reason-required', 'fields-required', 'two-levels')
  disposition(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: DispositionBody }) body: DispositionInput,
  ) {
    return this.decisions.decide('disposition', caller, id, key, body);
  }

  @Post('completeness')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'recordCompleteness',
    summary: 'Kelengkapan: lengkap, kembalikan, atau tolak (langkah 5)',
  })
  @DecisionDocs('reason-required', 'fields-required', 'two-levels', 'claimed-by-other')
  completeness(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CompletenessBody }) body: CompletenessInput,
  ) {
    return this.decisions.decide('completeness', caller, id, key, body);
  }

  @Post('approval')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'recordApproval',
    summary: 'Verifikasi: setujui, minta aktivasi ulang, atau tolak (langkah 10)',
  })
  @DecisionDocs('reason-required', 'fields-required', 'two-levels', 'round-limit', 'claimed-by-other')
  approval(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: ApprovalBody }) body: ApprovalInput,
  ) {
    return this.decisions.decide('approval', caller, id, key, body);
  }

  @Post('portal-work')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'recordPortalWork',
    summary: 'Verifikator sudah bekerja di portal BSrE: periksa lagi',
  })
  @DecisionDocs('two-levels', 'claimed-by-other')
  portalWork(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: PlainBody }) body: PlainInput,
  ) {
    return this.decisions.decide('portal-work', caller, id, key, body);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawCase', summary: 'Mencabut permohonan atas nama pemohon' })
  @DecisionDocs()
  withdrawal(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: PlainBody }) body: PlainInput,
  ) {
    return this.decisions.decide('withdrawal', caller, id, key, body);
  }

  @Post('nudge')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'nudgeCase',
    summary: 'Pemohon menyatakan sudah selesai: periksa sekarang (langkah 7, 13)',
  })
  @DecisionDocs('nudge-limit')
  nudge(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: PlainBody }) body: PlainInput,
  ) {
    return this.decisions.decide('nudge', caller, id, key, body);
  }
}
