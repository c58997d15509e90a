import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { MandatesModule } from '../mandates/mandates.module.js';
import { DECISION_NAMES } from '../messages/of-message.js';
import { StaffModule } from '../staff/staff.module.js';
import { UploadModule } from '../upload/upload.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { CorrectionController } from './correction/correction.controller.js';
import { CorrectionJudge } from './correction/correction-judge.js';
import { CorrectionService } from './correction/correction.service.js';
import { EmailCorrectionController } from './correction/email-correction.controller.js';
import { EmailCorrectionService } from './correction/email-correction.service.js';
import { SuccessorService } from './correction/successor.service.js';
import { ChangesService } from './decisions/changes.service.js';
import { DecisionService } from './decisions/decision.service.js';
import { decisionController } from './decisions/decision.controller.js';
import { UpdateSender } from './decisions/update-sender.js';
import { CaseExportService } from './reading/case-export.service.js';
import { ComparisonService } from './reading/comparison.service.js';
import { LetterCasesService } from './reading/letter-cases.service.js';
import { LetterService } from './reading/letter.service.js';
import { CorrectionReader } from './reading/correction-reader.js';
import { ReadingController } from './reading/reading.controller.js';
import { ReadingService } from './reading/reading.service.js';
import { Searches } from './reading/searches.js';
import { Unreadable } from './reading/unreadable.js';
import { WorkflowInputFactory } from './submission/workflow-input-factory.js';
import { CaseOpener } from './submission/case-opener.js';
import { Openings } from './submission/openings.js';
import { SubmissionChecks } from './submission/submission-checks.js';
import { SubmissionController } from './submission/submission.controller.js';
import { SubmissionService } from './submission/submission.service.js';

/** Letters in, decisions, corrections and the reading of cases. */
@Module({
  imports: [
    AccessLogModule,
    CaseAccessModule,
    ClaimsModule,
    IdempotencyModule,
    MandatesModule,
    StaffModule,
    UploadModule,
    WorkflowsModule,
  ],
  controllers: [
    SubmissionController,
    ...DECISION_NAMES.map(decisionController),
    CorrectionController,
    EmailCorrectionController,
    ReadingController,
  ],
  providers: [
    SubmissionChecks,
    WorkflowInputFactory,
    Openings,
    CaseOpener,
    SubmissionService,
    UpdateSender,
    ChangesService,
    DecisionService,
    SuccessorService,
    CorrectionJudge,
    CorrectionService,
    EmailCorrectionService,
    CorrectionReader,
    ReadingService,
    CaseExportService,
    Searches,
    Unreadable,
    LetterCasesService,
    LetterService,
    ComparisonService,
  ],
  exports: [CaseOpener, SubmissionChecks, DecisionService, CorrectionService, Searches, Unreadable],
})
export class CasesModule {}
