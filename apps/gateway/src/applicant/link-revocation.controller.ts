import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { CaseProblems, KEYED_PROBLEMS } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { LinkRevocationService } from './link-revocation.service.js';

const RevokedResponse = z
  .object({ caseId: z.string(), revokedAt: z.iso.datetime() })
  .meta({ id: 'LinkRevocation' });

/** For a mail that went to a wrong address. */
@ApiTags('cases')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId/link-revocation')
export class LinkRevocationController {
  constructor(private readonly revocations: LinkRevocationService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'revokeApplicantLinks',
    summary: 'Mencabut semua tautan pemohon yang sudah dikirim; tautan pada email berikutnya berlaku',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: RevokedResponse })
  @CaseProblems(...KEYED_PROBLEMS)
  revoke(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<z.output<typeof RevokedResponse>> {
    return this.revocations.revoke(caller, id, key);
  }
}
