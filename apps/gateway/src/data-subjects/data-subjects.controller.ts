import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { DOCUMENTED_RULES, IdempotencyHeader, JsonBody } from '../docs/form-body.js';
import { KEYED_PROBLEMS } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { AmendmentService } from './amendment.service.js';
import { AmendmentResponse, ErasureResponse, ExportResponse, RestrictionResponse } from './responses.js';
import {
  amendmentSchema,
  ErasureBody,
  ExportBody,
  RestrictionBody,
  type ErasureInput,
  type ExportInput,
  type RestrictionInput,
} from './bodies.js';
import { ErasureService } from './erasure.service.js';
import { ExportService } from './export.service.js';
import { RestrictionService } from './restriction.service.js';
import { RightsProblems } from './rights-problems.js';

/** The rights of the persons whose data are held here (UU 27/2022), exercised for them by the admin. */
@ApiTags('data-subjects')
@ApiBearerAuth()
@Controller('api/v1/data-subjects')
export class DataSubjectsController {
  constructor(
    private readonly exports: ExportService,
    private readonly amendments: AmendmentService,
    private readonly restrictions: RestrictionService,
    private readonly erasures: ErasureService,
  ) {}

  @Post('export')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'exportPersonalData',
    summary: 'Seluruh data yang disimpan tentang seseorang (Pasal 7 dan 32 UU 27/2022)',
  })
  @ApiOkResponse({ standardSchema: ExportResponse })
  @RightsProblems()
  export(@CurrentCaller() caller: Caller, @Body({ schema: ExportBody }) body: ExportInput) {
    return this.exports.export(caller, body);
  }

  @Post('correction')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'correctPersonalData',
    summary: 'Memperbaiki data pada berkas yang sudah ditutup (Pasal 6 dan 30 UU 27/2022)',
  })
  @IdempotencyHeader()
  @JsonBody(amendmentSchema(DOCUMENTED_RULES))
  @ApiOkResponse({ standardSchema: AmendmentResponse })
  @RightsProblems(
    'unknown-case',
    ...KEYED_PROBLEMS,
    'confirmation-required',
    'fields-required',
    'field-not-correctable',
    'stale-case',
    'email-in-use',
    'case-open',
    'data-erased',
    'processing-restricted',
  )
  correct(@CurrentCaller() caller: Caller, @IdempotencyKey() key: string | undefined, @Body() body: unknown) {
    return this.amendments.amend(caller, key, body);
  }

  @Post('restriction')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'restrictProcessing',
    summary: 'Membatasi pemrosesan data, atau mencabut pembatasan (Pasal 11 dan 41 UU 27/2022)',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: RestrictionResponse })
  @RightsProblems('unknown-case', ...KEYED_PROBLEMS, 'data-erased')
  restrict(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: RestrictionBody }) body: RestrictionInput,
  ) {
    return this.restrictions.restrict(caller, key, body);
  }

  @Post('erasure')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'erasePersonalData',
    summary: 'Memusnahkan data pada berkas yang sudah ditutup (Pasal 8, 43, 44 UU 27/2022)',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: ErasureResponse })
  @RightsProblems('unknown-case', ...KEYED_PROBLEMS, 'case-open', 'account-active')
  erase(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: ErasureBody }) body: ErasureInput,
  ) {
    return this.erasures.erase(caller, key, body);
  }
}
