import { Module } from '@nestjs/common';
import type { Connection } from 'mongoose';
import { StaffStore } from '@tte/staff';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { CONNECTION } from '../platform/ports.js';
import { StaffController } from './staff.controller.js';
import { Staff } from './staff.js';

/** The staff directory. */
@Module({
  imports: [AccessLogModule],
  controllers: [StaffController],
  providers: [
    Staff,
    {
      provide: StaffStore,
      inject: [CONNECTION],
      useFactory: (connection: Connection) => new StaffStore(connection),
    },
  ],
  exports: [Staff],
})
export class StaffModule {}
