import { Module } from '@nestjs/common';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { InboxModule } from '../inbox/inbox.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { LiveController } from './live.controller.js';
import { Live } from './live.js';
import { Streams } from './streams.js';

/** Tells browsers that something has changed. */
@Module({
  imports: [CaseAccessModule, ClaimsModule, InboxModule, WorkflowsModule],
  controllers: [LiveController],
  providers: [Live, Streams],
})
export class LiveModule {}
