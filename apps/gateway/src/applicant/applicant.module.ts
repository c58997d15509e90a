import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { UploadModule } from '../upload/upload.module.js';
import { ApplicantViewService } from './applicant-view.service.js';
import { ApplicantController } from './applicant.controller.js';
import { LinkRenewalController, OwnLinkRenewalController } from './link-renewal.controller.js';
import { LinkRenewalService } from './link-renewal.service.js';
import { LinkRevocationController } from './link-revocation.controller.js';
import { LinkRevocationService } from './link-revocation.service.js';
import { RenewalController } from './renewal/renewal.controller.js';
import { RenewalService } from './renewal/renewal.service.js';

/** The page of an applicant, and the links that lead to it. */
@Module({
  imports: [AccessLogModule, CasesModule, IdempotencyModule, CaseAccessModule, UploadModule],
  controllers: [
    ApplicantController,
    LinkRevocationController,
    OwnLinkRenewalController,
    LinkRenewalController,
    RenewalController,
  ],
  providers: [ApplicantViewService, LinkRenewalService, LinkRevocationService, RenewalService],
})
export class ApplicantModule {}
