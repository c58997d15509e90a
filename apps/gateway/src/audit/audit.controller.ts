import { Controller, Get, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { CaseProblems, KEYED_PROBLEMS, SecuredProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { AuditExportService } from './audit-export.service.js';
import { AuditService } from './audit.service.js';
import {
  AuditExportQuery,
  AuditStateResponse,
  CheckpointResponse,
  CheckpointsQuery,
  CheckpointsResponse,
  VerificationAsked,
  type AuditExportInput,
  type CheckpointsInput,
} from './responses.js';

const ZIP_RESPONSE = {
  description: 'ZIP: kejadian, pernyataan, checkpoint, kunci publik, pemeriksa, dan laporan (PDF).',
  content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
} as const;

/** Proof for others: what is sealed, whether it still holds, and what leaves to be verified elsewhere. */
@ApiTags('audit')
@ApiBearerAuth()
@Controller('api/v1/audit')
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    private readonly exports: AuditExportService,
    private readonly idempotency: Idempotency,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getAuditState', summary: 'Keadaan semua rantai, dan pemeriksaan terakhir' })
  @ApiOkResponse({ standardSchema: AuditStateResponse })
  @SecuredProblems()
  state() {
    return this.audit.state();
  }

  @Get('checkpoints')
  @ApiOperation({ operationId: 'listCheckpoints', summary: 'Daftar checkpoint, yang terbaru lebih dahulu' })
  @ApiOkResponse({ standardSchema: CheckpointsResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  checkpoints(@Query({ schema: CheckpointsQuery }) query: CheckpointsInput) {
    return this.audit.checkpoints(query);
  }

  @Post('checkpoints')
  @ApiOperation({
    operationId: 'sealCheckpoint',
    summary: 'Menyegel keadaan sekarang dengan checkpoint baru',
  })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: CheckpointResponse })
  @SecuredProblems(...KEYED_PROBLEMS, 'audit-list-altered')
  seal(@CurrentCaller() { subject }: Caller, @IdempotencyKey() key: string | undefined) {
    const request = { subject, key, operation: 'audit-seal', content: null };
    return this.idempotency.once(request, () => this.audit.seal());
  }

  @Post('verification')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'verifyEverything',
    summary: 'Meminta semua rantai, pernyataan, dan checkpoint diperiksa; hasilnya dibaca pada keadaan audit',
  })
  @ApiAcceptedResponse({ standardSchema: VerificationAsked })
  @SecuredProblems('try-again', 'unsupported-media-type', 'body-too-large')
  verify() {
    return this.audit.verify();
  }

  @Get('export')
  @ApiOperation({
    operationId: 'exportEvidence',
    summary: 'Bukti semua berkas dengan kejadian pada suatu masa, beserta catatan aksesnya',
  })
  @ApiOkResponse(ZIP_RESPONSE)
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type', 'audit-list-altered')
  exportPeriod(
    @CurrentCaller() caller: Caller,
    @Query({ schema: AuditExportQuery }) query: AuditExportInput,
  ): Promise<StreamableFile> {
    return this.exports.ofPeriod(caller, query);
  }

  @Get('cases/:caseId/export')
  @ApiOperation({ operationId: 'exportCaseEvidence', summary: 'Bukti satu berkas' })
  @ApiOkResponse(ZIP_RESPONSE)
  @CaseProblems('audit-list-altered')
  exportCase(@CurrentCaller() caller: Caller, @Param('caseId') id: string): Promise<StreamableFile> {
    return this.exports.ofCase(caller, id);
  }
}
