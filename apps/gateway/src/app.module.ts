import { Module, StandardSchemaValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { z } from 'zod';
import { AccessLog } from './access-log/access-log.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { ApplicantController } from './applicant/applicant.controller.js';
import { ApplicantViewService } from './applicant/applicant-view.service.js';
import { LinkRenewalController, OwnLinkRenewalController } from './applicant/link-renewal.controller.js';
import { LinkRenewalService } from './applicant/link-renewal.service.js';
import { LinkRevocationController } from './applicant/link-revocation.controller.js';
import { LinkRevocationService } from './applicant/link-revocation.service.js';
import { ApplicantLinks } from './auth/applicant-links.js';
import { ScopeGuard } from './auth/scope.guard.js';
import { Callers } from './auth/callers.js';
import { AccessLogController } from './access-log/access-log.controller.js';
import { AccessLogReader } from './access-log/access-log-reader.js';
import { TokenGuard } from './auth/token.guard.js';
import { TokenVerifier } from './auth/token-verifier.js';
import { DamagedCasesController } from './damaged-cases/damaged-cases.controller.js';
import { AmendmentService } from './data-subjects/amendment.service.js';
import { DataSubjectsController } from './data-subjects/data-subjects.controller.js';
import { ErasureService } from './data-subjects/erasure.service.js';
import { ExportService } from './data-subjects/export.service.js';
import { ProcessingRegisterController } from './data-subjects/processing-register.controller.js';
import { RestrictionService } from './data-subjects/restriction.service.js';
import { HealthController } from './health/health.controller.js';
import { Idempotency } from './idempotency/idempotency.js';
import { DryRunService } from './letters/dry-run.service.js';
import { TableReader } from './letters/import/table-reader.js';
import { Intakes } from './letters/intakes.js';
import { LetterRequests } from './letters/letter-request.js';
import { LetterStandings } from './letters/letter-standings.js';
import { LettersController } from './letters/letters.controller.js';
import { LettersService } from './letters/letters.service.js';
import { MediaTypeGuard } from './http/media-type.guard.js';
import { MandateReader } from './mandates/mandate-reader.js';
import { MandateStore } from './mandates/mandate-store.js';
import { MandatesController } from './mandates/mandates.controller.js';
import { MandatesService } from './mandates/mandates.service.js';
import { StandIns } from './mandates/stand-ins.js';
import { Claims } from './claims/claims.js';
import { ClaimsController } from './claims/claims.controller.js';
import { DispositionsService } from './inbox/dispositions.service.js';
import { InboxController } from './inbox/inbox.controller.js';
import { InboxService } from './inbox/inbox.service.js';
import { TaskBoard } from './inbox/task-board.js';
import { Live } from './live/live.js';
import { Moves } from './live/moves.js';
import { LiveController } from './live/live.controller.js';
import { Streams } from './live/streams.js';
import { HttpMetrics } from './metrics/http-metrics.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { problemOfIssues } from './problems/from-issues.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ProblemsController } from './problems/problems.controller.js';
import { ReadingThreads } from './isolated/reading-threads.js';
import { LetterInspector } from './upload/letter-inspector.js';
import { Uploads } from './upload/uploads.js';
import { Cases } from './registrations/cases.js';
import { CorrectionController } from './registrations/correction/correction.controller.js';
import { CorrectionService } from './registrations/correction/correction.service.js';
import { SuccessorService } from './registrations/correction/successor.service.js';
import { ChangesService } from './registrations/decisions/changes.service.js';
import { DecisionService } from './registrations/decisions/decision.service.js';
import { DecisionsController } from './registrations/decisions/decisions.controller.js';
import { UpdateSender } from './registrations/decisions/update-sender.js';
import { ComparisonService } from './registrations/reading/comparison.service.js';
import { LetterService } from './registrations/reading/letter.service.js';
import { ReadingController } from './registrations/reading/reading.controller.js';
import { Unreadable } from './registrations/reading/unreadable.js';
import { ReadingService } from './registrations/reading/reading.service.js';
import { AdmittedCase } from './registrations/submission/admitted-case.js';
import { Registrar } from './registrations/submission/registrar.js';
import { SubmissionChecks } from './registrations/submission/submission-checks.js';
import { SubmissionController } from './registrations/submission/submission.controller.js';
import { SubmissionService } from './registrations/submission/submission.service.js';
import { ReferenceController } from './reference/reference.controller.js';
import { StaffController } from './staff/staff.controller.js';
import { Staff } from './staff/staff.js';
import { StaffStore } from './staff/staff-store.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { StatisticsService } from './statistics/statistics.service.js';
import { IdentityProvider } from './session/identity-provider.js';
import { SessionController } from './session/session.controller.js';
import { Sessions } from './session/sessions.js';
import { SignIn } from './session/sign-in.js';
import { WORLD, type World } from './world.js';

const controllers = [
  HealthController,
  MetricsController,
  ProblemsController,
  SessionController,
  SubmissionController,
  LettersController,
  DecisionsController,
  CorrectionController,
  ReadingController,
  ApplicantController,
  LinkRevocationController,
  OwnLinkRenewalController,
  LinkRenewalController,
  DataSubjectsController,
  ProcessingRegisterController,
  MandatesController,
  StaffController,
  InboxController,
  ClaimsController,
  LiveController,
  AccessLogController,
  AccountsController,
  DamagedCasesController,
  StatisticsController,
  ReferenceController,
];

const services = [
  Callers,
  IdentityProvider,
  Sessions,
  SignIn,
  AccessLog,
  ApplicantLinks,
  AccessLogReader,
  Idempotency,
  Cases,
  SubmissionChecks,
  AdmittedCase,
  Uploads,
  ReadingThreads,
  LetterInspector,
  TableReader,
  LetterRequests,
  Intakes,
  LetterStandings,
  LettersService,
  DryRunService,
  Registrar,
  SubmissionService,
  UpdateSender,
  ChangesService,
  DecisionService,
  SuccessorService,
  CorrectionService,
  ReadingService,
  Unreadable,
  LetterService,
  ComparisonService,
  ApplicantViewService,
  LinkRevocationService,
  LinkRenewalService,
  ExportService,
  AmendmentService,
  RestrictionService,
  ErasureService,
  MandatesService,
  MandateReader,
  StandIns,
  Staff,
  Claims,
  Moves,
  TaskBoard,
  InboxService,
  DispositionsService,
  Live,
  Streams,
  AccountsService,
  StatisticsService,
];

/** Every schema here is zod's, so what is found are zod's own issues. */
const validation = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => problemOfIssues(issues as readonly z.core.$ZodIssue[]),
});

/** The composition of the gateway over a world that it is handed. */
@Module({})
export class AppModule {
  static over(world: World, metrics: HttpMetrics): DynamicModule {
    return {
      module: AppModule,
      controllers,
      providers: [
        { provide: WORLD, useValue: world },
        { provide: HttpMetrics, useValue: metrics },
        { provide: TokenVerifier, useValue: new TokenVerifier(world.settings.oidc) },
        { provide: MandateStore, useValue: new MandateStore(world.connection) },
        { provide: StaffStore, useValue: new StaffStore(world.connection) },
        { provide: APP_GUARD, useClass: TokenGuard },
        { provide: APP_GUARD, useClass: ScopeGuard },
        { provide: APP_GUARD, useClass: MediaTypeGuard },
        { provide: APP_PIPE, useValue: validation },
        { provide: APP_FILTER, useValue: new ProblemFilter(world.logger) },
        ...services,
      ],
    };
  }
}
