import { Module } from '@nestjs/common';
import { OfficeController } from './office.controller.js';
import { ReferenceController } from './reference.controller.js';

/** What forms offer, and how the office is reached. */
@Module({
  controllers: [ReferenceController, OfficeController],
})
export class ReferenceModule {}
