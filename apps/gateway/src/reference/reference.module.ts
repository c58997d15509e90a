import { Module } from '@nestjs/common';
import { ReferenceController } from './reference.controller.js';

/** What forms offer. */
@Module({
  controllers: [ReferenceController],
})
export class ReferenceModule {}
