import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** Whether the gateway runs, and can do its work. */
@Module({
  controllers: [HealthController],
})
export class HealthModule {}
