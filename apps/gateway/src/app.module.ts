import { Module, StandardSchemaValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { AccessLogModule } from './access-log/access-log.module.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { ApplicantModule } from './applicant/applicant.module.js';
import { AuditModule } from './audit/audit.module.js';
import { methodsOf } from './auth/policy.js';
import { PresentOfficeGuard } from './auth/present-office.guard.js';
import { CaseAccessModule } from './case-access/case-access.module.js';
import { ScopeGuard } from './case-access/scope.guard.js';
import { ClaimsModule } from './claims/claims.module.js';
import { DamagedCasesModule } from './damaged-cases/damaged-cases.module.js';
import { DataSubjectsModule } from './data-subjects/data-subjects.module.js';
import { DocsModule } from './docs/docs.module.js';
import { HealthModule } from './health/health.module.js';
import { MediaTypeGuard } from './http/media-type.guard.js';
import { InboxModule } from './inbox/inbox.module.js';
import { LettersModule } from './letters/letters.module.js';
import { LiveModule } from './live/live.module.js';
import { MailsModule } from './mails/mails.module.js';
import { MandatesModule } from './mandates/mandates.module.js';
import type { HttpMetrics } from './metrics/http-metrics.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { OfficeModule } from './office/office.module.js';
import { OwnSettingsModule } from './own-settings/own-settings.module.js';
import { PapersModule } from './papers/papers.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { LOGGER, type GatewayContext } from './platform/ports.js';
import { problemOfIssues } from './problems/from-issues.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ProtectionModule } from './protection/protection.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { CasesModule } from './cases/cases.module.js';
import { SessionModule } from './session/session.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { TokenGuard } from './sign-in/token.guard.js';
import { StaffModule } from './staff/staff.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';

/** Every schema here is zod's, so what is found are zod's own issues. */
const validation = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => problemOfIssues(issues as readonly z.core.$ZodIssue[]),
});

const features = [
  HealthModule,
  MetricsModule,
  DocsModule,
  SessionModule,
  CasesModule,
  LettersModule,
  PapersModule,
  ApplicantModule,
  DataSubjectsModule,
  ProtectionModule,
  MailsModule,
  MandatesModule,
  StaffModule,
  OwnSettingsModule,
  OfficeModule,
  InboxModule,
  ClaimsModule,
  LiveModule,
  AccessLogModule,
  AuditModule,
  AccountsModule,
  DamagedCasesModule,
  StatisticsModule,
  ReferenceModule,
];

/** The gateway over what it is handed: its features, and what stands before all of them. */
@Module({})
export class AppModule {
  static over(context: GatewayContext, metrics: HttpMetrics): DynamicModule {
    return {
      module: AppModule,
      // The guards here need the last two.
      imports: [PlatformModule.over(context, metrics), ...features, SignInModule, CaseAccessModule],
      providers: [
        // In this order: who calls, which cases they meet, what they bring, and what the office is at present.
        { provide: APP_GUARD, useClass: TokenGuard },
        { provide: APP_GUARD, useClass: ScopeGuard },
        { provide: APP_GUARD, useClass: MediaTypeGuard },
        { provide: APP_GUARD, useClass: PresentOfficeGuard },
        { provide: APP_PIPE, useValue: validation },
        {
          provide: APP_FILTER,
          inject: [LOGGER],
          useFactory: (logger: Logger) => new ProblemFilter(logger, methodsOf),
        },
      ],
    };
  }
}
