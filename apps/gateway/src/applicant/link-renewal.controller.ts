import { Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { applicantCaller } from '../auth/applicant-caller.js';
import { LINK_SCHEME, LinkedCase } from '../auth/applicant-links.js';
import { CurrentCaller, type Caller } from '../auth/caller.js';
import { AnyLinkProblems, CaseProblems } from '../docs/problems.decorator.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { LinkRenewalService } from './link-renewal.service.js';
import { RENEWAL_PROBLEMS, RenewalDocs, type RenewalResponse } from './renewal-docs.js';

/** For an applicant whose link has expired: it still says whose case it is, and the mail goes to them alone. */
@ApiTags('applicant')
@ApiSecurity(LINK_SCHEME)
@Controller('api/v1/applicant/link-renewal')
export class OwnLinkRenewalController {
  constructor(private readonly renewals: LinkRenewalService) {}

  @Post()
  @RenewalDocs('renewOwnLink', 'saya, juga dengan tautan yang sudah kedaluwarsa')
  @AnyLinkProblems(...RENEWAL_PROBLEMS)
  renew(@LinkedCase() id: string, @IdempotencyKey() key: string | undefined): Promise<RenewalResponse> {
    return this.renewals.renew(applicantCaller(id), id, key);
  }
}

/** For an applicant whose mail was lost, or whose links were revoked. */
@ApiTags('cases')
@ApiBearerAuth()
@Controller('api/v1/cases/:caseId/link-renewal')
export class LinkRenewalController {
  constructor(private readonly renewals: LinkRenewalService) {}

  @Post()
  @RenewalDocs('renewApplicantLink', 'pemohon')
  @CaseProblems(...RENEWAL_PROBLEMS)
  renew(
    @CurrentCaller() caller: Caller,
    @Param('caseId') id: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RenewalResponse> {
    return this.renewals.renew(caller, id, key);
  }
}
