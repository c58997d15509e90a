import { Module } from '@nestjs/common';
import { CaseChanges } from './case-changes.js';

/** Tells what moves on in this process. */
@Module({
  providers: [CaseChanges],
  exports: [CaseChanges],
})
export class WorkflowsModule {}
