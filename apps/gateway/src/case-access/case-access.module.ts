import { Module } from '@nestjs/common';
import { Cases } from './cases.js';

/** Finds cases by their id. */
@Module({
  providers: [Cases],
  exports: [Cases],
})
export class CaseAccessModule {}
