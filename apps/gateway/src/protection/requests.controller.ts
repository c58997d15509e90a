import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS, SecuredProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { ProblemCode } from '../problems/problem-table.js';
import { Requests } from './requests.js';
import {
  NewRequestBody,
  RequestReceipt,
  RequestResponse,
  RequestsQuery,
  RequestsResponse,
  RequestStepBody,
  type NewRequest,
  type RequestsFilter,
  type RequestStepInput,
} from './requests.schema.js';

/** What can be wrong with a body, and with its key. */
export const OF_A_STEP: readonly ProblemCode[] = [
  'invalid-input',
  'unknown-field',
  'wrong-type',
  'malformed-request',
  ...KEYED_PROBLEMS,
  'ahead-of-time',
];

/** What persons ask about their data, with the 3 × 24 hours of UU 27/2022 running. */
@ApiTags('data-protection')
@ApiBearerAuth()
@Controller('api/v1/data-requests')
export class RequestsController {
  constructor(private readonly requests: Requests) {}

  @Get()
  @ApiOperation({
    operationId: 'listDataRequests',
    summary: 'Permintaan orang atas datanya, yang jatuh tempo dahulu',
  })
  @ApiOkResponse({ standardSchema: RequestsResponse })
  @SecuredProblems('invalid-input', 'unknown-field', 'wrong-type')
  list(@Query({ schema: RequestsQuery }) filter: RequestsFilter) {
    return this.requests.list(filter);
  }

  @Post()
  @ApiOperation({ operationId: 'registerDataRequest', summary: 'Mencatat permintaan yang datang ke kantor' })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: RequestReceipt })
  @SecuredProblems(...OF_A_STEP)
  register(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: NewRequestBody }) body: NewRequest,
  ) {
    return this.requests.register(caller, key, body);
  }

  @Get(':requestId')
  @ApiOperation({
    operationId: 'readDataRequest',
    summary: 'Satu permintaan, dengan riwayat dan konsep jawabannya',
  })
  @ApiOkResponse({ standardSchema: RequestResponse })
  @SecuredProblems('unknown-data-request', 'address-too-long')
  read(@CurrentCaller() caller: Caller, @Param('requestId') requestId: string) {
    return this.requests.read(caller, requestId);
  }

  @Post(':requestId/steps')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'takeDataRequestStep',
    summary: 'Mencatat langkah: identitas diperiksa, dipenuhi, ditolak, dijawab, atau dibetulkan',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: RequestReceipt })
  @SecuredProblems(
    ...OF_A_STEP,
    'unknown-data-request',
    'address-too-long',
    'note-too-long',
    'identity-unchecked',
    'identity-checked-already',
    'not-carried-out',
    'ground-does-not-fit',
    'request-decided',
    'request-undecided',
    'request-answered',
    'no-address',
    'data-erased',
  )
  take(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string | undefined,
    @Param('requestId') requestId: string,
    @Body({ schema: RequestStepBody }) body: RequestStepInput,
  ) {
    return this.requests.take(caller, key, requestId, body);
  }
}
