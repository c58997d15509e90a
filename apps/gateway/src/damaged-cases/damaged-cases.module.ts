import { Module } from '@nestjs/common';
import { DamagedCasesController } from './damaged-cases.controller.js';

/** Cases whose log is damaged. */
@Module({
  controllers: [DamagedCasesController],
})
export class DamagedCasesModule {}
