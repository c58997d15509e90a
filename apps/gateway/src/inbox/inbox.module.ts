import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { ClaimingService } from './claiming.service.js';
import { DispositionsService } from './dispositions.service.js';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';
import { TaskBoard } from './task-board.js';

/** What waits for the caller. */
@Module({
  imports: [AccessLogModule, ClaimsModule, IdempotencyModule, CasesModule],
  controllers: [InboxController],
  providers: [ClaimingService, DispositionsService, InboxService, TaskBoard],
  exports: [TaskBoard],
})
export class InboxModule {}
