import { Module } from '@nestjs/common';
import { AccessLogReader } from './access-log-reader.js';
import { AccessLogController } from './access-log.controller.js';
import { AccessLog } from './access-log.js';

/** Who looked at what of whom, and who was refused. */
@Module({
  controllers: [AccessLogController],
  providers: [AccessLog, AccessLogReader],
  exports: [AccessLog],
})
export class AccessLogModule {}
