import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';

/** What the installation measures. */
@Module({
  controllers: [MetricsController],
})
export class MetricsModule {}
