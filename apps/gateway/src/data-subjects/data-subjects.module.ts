import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { ProtectionModule } from '../protection/protection.module.js';
import { AmendmentService } from './amendment.service.js';
import { DataSubjectsController } from './data-subjects.controller.js';
import { ErasureService } from './erasure.service.js';
import { ExportService } from './export.service.js';
import { ProcessingRegisterController } from './processing-register.controller.js';
import { RestrictionService } from './restriction.service.js';

/** The rights of persons over their data. */
@Module({
  imports: [AccessLogModule, CasesModule, IdempotencyModule, CaseAccessModule, ProtectionModule],
  controllers: [DataSubjectsController, ProcessingRegisterController],
  providers: [AmendmentService, ErasureService, ExportService, RestrictionService],
})
export class DataSubjectsModule {}
