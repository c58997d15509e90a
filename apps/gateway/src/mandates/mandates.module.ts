import { Module } from '@nestjs/common';
import type { Connection } from 'mongoose';
import { MandateStore } from '@tte/staff';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { CONNECTION } from '../platform/ports.js';
import { MandateReader } from './mandate-reader.js';
import { MandatesController } from './mandates.controller.js';
import { MandatesService } from './mandates.service.js';
import { ActiveMandates } from './active-mandates.js';

/** Who stands in for whom. */
@Module({
  imports: [IdempotencyModule, StaffModule],
  controllers: [MandatesController],
  providers: [
    MandateReader,
    MandatesService,
    ActiveMandates,
    {
      provide: MandateStore,
      inject: [CONNECTION],
      useFactory: (connection: Connection) => new MandateStore(connection),
    },
  ],
  exports: [ActiveMandates, MandateStore],
})
export class MandatesModule {}
