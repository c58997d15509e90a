import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { LINK_SCHEME, LinkedCase } from '../auth/applicant-links.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS, LinkProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Requests } from './requests.js';
import { OwnRequestBody, OwnRequestsResponse, RequestReceipt, type OwnRequest } from './requests.schema.js';

/** What an applicant asks about their own data, on their own page. */
@ApiTags('applicant')
@ApiSecurity(LINK_SCHEME)
@Controller('api/v1/applicant/data-requests')
export class OwnRequestsController {
  constructor(private readonly requests: Requests) {}

  @Get()
  @ApiOperation({
    operationId: 'listOwnDataRequests',
    summary: 'Permintaan saya atas data saya, dan jawabannya',
  })
  @ApiOkResponse({ standardSchema: OwnRequestsResponse })
  @LinkProblems()
  list(@LinkedCase() caseId: string) {
    return this.requests.listOwn(caseId);
  }

  @Post()
  @ApiOperation({ operationId: 'requestOwnData', summary: 'Meminta hak atas data saya' })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: RequestReceipt })
  @LinkProblems(
    'invalid-input',
    'unknown-field',
    'wrong-type',
    'malformed-request',
    ...KEYED_PROBLEMS,
    'request-under-way',
    'data-erased',
  )
  request(
    @LinkedCase() caseId: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: OwnRequestBody }) body: OwnRequest,
  ) {
    return this.requests.registerOwn(caseId, key, body);
  }
}
