import { Module } from '@nestjs/common';
import { ReadingThreads } from './reading-threads.js';

/** Threads in which files of others are read. */
@Module({
  providers: [ReadingThreads],
  exports: [ReadingThreads],
})
export class IsolatedModule {}
