import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { IdempotencyHeader } from '../docs/form-body.js';
import { CaseProblems, KEYED_PROBLEMS } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { ClaimedCase, TakeoverBody, type TakeoverInput } from './responses.js';
import { Claims, shownClaim } from './claims.js';

const ANY_CLAIM = [...KEYED_PROBLEMS, 'claimed-by-other'] as const;

/** A verifikator takes a case for themselves for a while, and gives it back. */
@ApiTags('inbox')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId')
export class ClaimsController {
  constructor(
    private readonly claims: Claims,
    private readonly idempotency: Idempotency,
  ) {}

  @Post('claim')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'claimCase',
    summary: 'Mengambil berkas untuk dikerjakan sendiri selama 60 menit; ulangi untuk memperpanjang',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: ClaimedCase })
  @CaseProblems(...ANY_CLAIM, 'case-closed', 'wrong-turn', 'wrong-post')
  claim(
    @CurrentCaller() caller: Caller,
    @Param('caseId') caseId: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ClaimedCase> {
    return this.once(caller, key, `claim ${caseId}`, async () => ({
      caseId,
      claim: shownClaim(await this.claims.claim(caller, caseId)),
    }));
  }

  @Post('takeover')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'takeCaseOver',
    summary: 'Mengambil alih berkas yang sedang dikerjakan verifikator lain, dengan alasan',
  })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: ClaimedCase })
  @CaseProblems(
    ...KEYED_PROBLEMS,
    'case-closed',
    'wrong-turn',
    'wrong-post',
    'invalid-input',
    'unknown-field',
    'wrong-type',
    'malformed-request',
  )
  takeOver(
    @CurrentCaller() caller: Caller,
    @Param('caseId') caseId: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: TakeoverBody }) body: TakeoverInput,
  ): Promise<ClaimedCase> {
    const work = async () => ({
      caseId,
      claim: shownClaim(await this.claims.claim(caller, caseId, body.reason)),
    });
    return this.once(caller, key, `takeover ${caseId}`, work, body);
  }

  @Post('release')
  @HttpCode(200)
  @ApiOperation({ operationId: 'releaseCase', summary: 'Melepas berkas yang diambil' })
  @IdempotencyHeader()
  @ApiOkResponse({ standardSchema: ClaimedCase })
  @CaseProblems(...ANY_CLAIM)
  release(
    @CurrentCaller() caller: Caller,
    @Param('caseId') caseId: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ClaimedCase> {
    return this.once(caller, key, `release ${caseId}`, async () => {
      await this.claims.release(caller, caseId);
      return { caseId, claim: null };
    });
  }

  private once(
    { subject }: Caller,
    key: string | undefined,
    operation: string,
    work: () => Promise<ClaimedCase>,
    content: object = {},
  ): Promise<ClaimedCase> {
    return this.idempotency.once({ subject, key, operation, content }, work);
  }
}
