import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { LINK_SCHEME, LinkedCase } from '../../auth/applicant-links.js';
import { IdempotencyHeader } from '../../docs/form-body.js';
import { KEYED_PROBLEMS, LinkProblems } from '../../docs/problems.decorator.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { RenewalAsked, RenewalBody, type RenewalInput } from './renewal.schema.js';
import { RenewalService } from './renewal.service.js';

/** Perpanjangan, 1. The holder asks for it on the page of the case that made their account. */
@ApiTags('applicant')
@ApiSecurity(LINK_SCHEME)
@Controller('api/v1/applicant/renewal')
export class RenewalController {
  constructor(private readonly renewals: RenewalService) {}

  @Post()
  @ApiOperation({
    operationId: 'renewOwnAccount',
    summary: 'Menyatakan data tidak berubah dan meminta sertifikat diperpanjang',
  })
  @IdempotencyHeader()
  @ApiCreatedResponse({ standardSchema: RenewalAsked })
  @LinkProblems(
    'invalid-input',
    'unknown-field',
    'wrong-type',
    'malformed-request',
    ...KEYED_PROBLEMS,
    'no-account',
    'renewal-open',
    'case-ending',
    'revocation-open',
    'renewal-too-early',
    'certificate-end-unknown',
    'stale-case',
    'processing-restricted',
    'data-erased',
  )
  ask(
    @LinkedCase() id: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: RenewalBody }) body: RenewalInput,
  ): Promise<RenewalAsked> {
    return this.renewals.ask(id, key, body);
  }
}
