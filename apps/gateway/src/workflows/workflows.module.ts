import { Module } from '@nestjs/common';
import { Moves } from './case-changes.js';

/** Tells what moves on in this process. */
@Module({
  providers: [Moves],
  exports: [Moves],
})
export class WorkflowsModule {}
