import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS, SecuredProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Idempotency } from '../idempotency/idempotency.js';
import type { ProblemCode } from '../problems/problem-table.js';
import {
  MandateResponse,
  MandateBody,
  MandateList,
  MandateQuery,
  RevocationBody,
  type MandateInput,
  type MandateQueryInput,
} from './mandate.schema.js';
import { MandateReader } from './mandate-reader.js';
import { MandatesService } from './mandates.service.js';

/** What a body and a key can be refused for. */
const OF_A_BODY: readonly ProblemCode[] = ['invalid-input', 'unknown-field', 'wrong-type', ...KEYED_PROBLEMS];

/** Who stands in for whom (Plh, Plt). */
@ApiTags('mandates')
@ApiBearerAuth()
@Controller('api/v1/mandates')
export class MandatesController {
  constructor(
    private readonly mandates: MandatesService,
    private readonly reader: MandateReader,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'recordMandate',
    summary: 'Mencatat mandat Plh atau Plt menurut surat perintah',
  })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: MandateResponse })
  @SecuredProblems(...OF_A_BODY, 'wrong-post', 'mandate-passed-on', 'mandate-to-oneself', 'mandate-overlap')
  async record(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: MandateBody }) body: MandateInput,
  ) {
    const request = { subject: caller.subject, key, operation: 'mandate', content: body };
    return this.reader.shown(
      caller,
      await this.idempotency.once(request, () => this.mandates.record(caller, body)),
    );
  }

  @Get()
  @ApiOperation({ operationId: 'listMandates', summary: 'Daftar mandat, yang terbaru lebih dahulu' })
  @ApiOkResponse({ standardSchema: MandateList })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  list(@CurrentCaller() caller: Caller, @Query({ schema: MandateQuery }) query: MandateQueryInput) {
    return this.reader.list(caller, query);
  }

  @Get(':mandateId')
  @ApiOperation({ operationId: 'getMandate', summary: 'Satu mandat' })
  @ApiOkResponse({ standardSchema: MandateResponse })
  @SecuredProblems('unknown-mandate', 'address-too-long')
  async one(@CurrentCaller() caller: Caller, @Param('mandateId') id: string) {
    return this.reader.shown(caller, await this.mandates.one(id));
  }

  @Post(':mandateId/revocation')
  @HttpCode(200)
  @ApiOperation({ operationId: 'revokeMandate', summary: 'Mencabut mandat; berlaku seketika' })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: MandateResponse })
  @SecuredProblems(...OF_A_BODY, 'unknown-mandate', 'address-too-long', 'wrong-post', 'mandate-over')
  async revoke(
    @CurrentCaller() caller: Caller,
    @Param('mandateId') id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: RevocationBody }) body: object,
  ) {
    const request = { subject: caller.subject, key, operation: `mandate-revocation ${id}`, content: body };
    return this.reader.shown(
      caller,
      await this.idempotency.once(request, () => this.mandates.revoke(caller, id)),
    );
  }
}
