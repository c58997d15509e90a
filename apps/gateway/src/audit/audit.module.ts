import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { MandatesModule } from '../mandates/mandates.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { AuditController } from './audit.controller.js';
import { AuditExportService } from './audit-export.service.js';
import { AuditService } from './audit.service.js';
import { Reports } from './reports.js';

/** What others can verify. */
@Module({
  imports: [AccessLogModule, CaseAccessModule, IdempotencyModule, MandatesModule, StaffModule],
  controllers: [AuditController],
  providers: [AuditService, AuditExportService, Reports],
})
export class AuditModule {}
