import { proxyActivities } from '@temporalio/workflow';
import { TASK_QUEUES, type DataProtectionActivities, type Protected } from '@tte/contracts';

const MINUTE = 60_000;

/** What did not go out in a while is told by a later run. */
const { tendProtection } = proxyActivities<DataProtectionActivities>({
  taskQueue: TASK_QUEUES.mail,
  startToCloseTimeout: 10 * MINUTE,
  scheduleToCloseTimeout: 15 * MINUTE,
  heartbeatTimeout: 2 * MINUTE,
  retry: { initialInterval: MINUTE, maximumInterval: 5 * MINUTE },
  summary: 'jawab permintaan data dan ingatkan tenggatnya',
});

/**
 * Answers persons who asked about their data, tells those whom a breach is about, and reminds whoever answers for it of
 * the 3 × 24 hours. Why: docs/decisions/0170-requests-are-a-book-with-a-clock.md
 */
export const dataProtection = (): Promise<Protected> => tendProtection(new Date().toISOString());
