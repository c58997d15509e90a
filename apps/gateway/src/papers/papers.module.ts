import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { UploadModule } from '../upload/upload.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsService } from './attachments.service.js';
import { CommentsController } from './comments.controller.js';
import { CommentsService } from './comments.service.js';

/** What is put beside a case and decides nothing: comments, and files that belong to the letter. */
@Module({
  imports: [AccessLogModule, CaseAccessModule, IdempotencyModule, StaffModule, UploadModule, WorkflowsModule],
  controllers: [CommentsController, AttachmentsController],
  providers: [CommentsService, AttachmentsService],
  exports: [AttachmentsService],
})
export class PapersModule {}
