import { Module } from '@nestjs/common';
import { ProtectionRegister } from '@tte/staff';
import type { Connection } from 'mongoose';
import { AccessLogModule } from '../access-log/access-log.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { CONNECTION } from '../platform/ports.js';
import { StaffModule } from '../staff/staff.module.js';
import { Breaches } from './breaches.js';
import { BreachesController } from './breaches.controller.js';
import { Matters } from './matters.js';
import { OwnRequestsController } from './own-requests.controller.js';
import { Requests } from './requests.js';
import { RequestsController } from './requests.controller.js';

/** What whoever protects personal data keeps account of: requests of persons, and breaches. */
@Module({
  imports: [AccessLogModule, IdempotencyModule, StaffModule],
  controllers: [RequestsController, OwnRequestsController, BreachesController],
  providers: [
    Matters,
    Requests,
    Breaches,
    {
      provide: ProtectionRegister,
      inject: [CONNECTION],
      useFactory: (connection: Connection) => new ProtectionRegister(connection),
    },
  ],
  exports: [Requests],
})
export class ProtectionModule {}
