import { Inject, Injectable } from '@nestjs/common';
import type { Joined } from '@tte/vault';
import type { Logger } from 'pino';
import { HttpMetrics } from '../../metrics/http-metrics.js';
import { LOGGER } from '../../platform/ports.js';

/** Stands on an item of a list whose data cannot be read; the same code answers the case's own page. */
export const UNREADABLE = 'case-data-unreadable';

/** Tells those who run the installation of cases whose data cannot be read: in the log, and as a metric. */
@Injectable()
export class Unreadable {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(HttpMetrics) private readonly metrics: HttpMetrics,
  ) {}

  /** What was read, told as far as it could not be. */
  told<Read extends Joined<unknown>>(read: Read): Read {
    for (const caseId of read.unreadable) {
      this.logger.error({ caseId }, UNREADABLE);
      this.metrics.caseUnreadable();
    }
    return read;
  }
}

/** The mark on an item; nothing for the others. */
export const markOf = (read: Joined<unknown>, caseId: string) =>
  read.unreadable.has(caseId) ? ({ fault: UNREADABLE } as const) : {};
