import { Module } from '@nestjs/common';
import { Idempotency } from './idempotency.js';

/** Does once what is asked for twice. */
@Module({
  providers: [Idempotency],
  exports: [Idempotency],
})
export class IdempotencyModule {}
