import { Module } from '@nestjs/common';
import { ProblemsController } from './problems.controller.js';

/** What a problem means, for whoever follows its address. */
@Module({
  controllers: [ProblemsController],
})
export class DocsModule {}
