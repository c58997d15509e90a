import { Module } from '@nestjs/common';
import { PushDeviceStore } from '@tte/staff';
import type { Connection } from 'mongoose';
import { CONNECTION } from '../platform/ports.js';
import { StaffModule } from '../staff/staff.module.js';
import { OwnSettingsController } from './own-settings.controller.js';
import { PushDevices } from './push-devices.js';

/** What each one sets for themselves. */
@Module({
  imports: [StaffModule],
  controllers: [OwnSettingsController],
  providers: [
    PushDevices,
    {
      provide: PushDeviceStore,
      inject: [CONNECTION],
      useFactory: (connection: Connection) => new PushDeviceStore(connection),
    },
  ],
})
export class OwnSettingsModule {}
