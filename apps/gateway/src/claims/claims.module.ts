import { Module } from '@nestjs/common';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { ClaimsController } from './claims.controller.js';
import { Claims } from './claims.js';

/** Who works on which case. */
@Module({
  imports: [CaseAccessModule, IdempotencyModule, WorkflowsModule],
  controllers: [ClaimsController],
  providers: [Claims],
  exports: [Claims],
})
export class ClaimsModule {}
