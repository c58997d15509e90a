import { Module, StandardSchemaValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { z } from 'zod';
import { AccessLog } from './access-log/access-log.js';
import { TokenGuard } from './auth/token.guard.js';
import { TokenVerifier } from './auth/token-verifier.js';
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
import { HttpMetrics } from './metrics/http-metrics.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { problemOfIssues } from './problems/from-issues.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ProblemsController } from './problems/problems.controller.js';
import { LetterInspector } from './upload/letter-inspector.js';
import { Uploads } from './upload/uploads.js';
import { Cases } from './registrations/cases.js';
import { CorrectionController } from './registrations/correction/correction.controller.js';
import { CorrectionService } from './registrations/correction/correction.service.js';
import { SuccessorService } from './registrations/correction/successor.service.js';
import { DecisionService } from './registrations/decisions/decision.service.js';
import { DecisionsController } from './registrations/decisions/decisions.controller.js';
import { UpdateSender } from './registrations/decisions/update-sender.js';
import { ComparisonService } from './registrations/reading/comparison.service.js';
import { LetterService } from './registrations/reading/letter.service.js';
import { ReadingController } from './registrations/reading/reading.controller.js';
import { ReadingService } from './registrations/reading/reading.service.js';
import { AdmittedCase } from './registrations/submission/admitted-case.js';
import { Registrar } from './registrations/submission/registrar.js';
import { SubmissionChecks } from './registrations/submission/submission-checks.js';
import { SubmissionController } from './registrations/submission/submission.controller.js';
import { SubmissionService } from './registrations/submission/submission.service.js';
import { WORLD, type World } from './world.js';

const controllers = [
  HealthController,
  MetricsController,
  ProblemsController,
  SubmissionController,
  LettersController,
  DecisionsController,
  CorrectionController,
  ReadingController,
];

const services = [
  AccessLog,
  Idempotency,
  Cases,
  SubmissionChecks,
  AdmittedCase,
  Uploads,
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
  DecisionService,
  SuccessorService,
  CorrectionService,
  ReadingService,
  LetterService,
  ComparisonService,
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
        { provide: APP_GUARD, useClass: TokenGuard },
        { provide: APP_GUARD, useClass: MediaTypeGuard },
        { provide: APP_PIPE, useValue: validation },
        { provide: APP_FILTER, useValue: new ProblemFilter(world.logger) },
        ...services,
      ],
    };
  }
}
