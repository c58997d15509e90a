import { proxyActivities } from '@temporalio/workflow';
import { TASK_QUEUES, type BounceActivities, type BouncesRead } from '@tte/contracts';

const MINUTE = 60_000;

/** What cannot be read now is read by the next run. */
const { readBounces } = proxyActivities<BounceActivities>({
  taskQueue: TASK_QUEUES.mail,
  startToCloseTimeout: 10 * MINUTE,
  heartbeatTimeout: 2 * MINUTE,
  retry: { maximumAttempts: 3, initialInterval: MINUTE / 4 },
  summary: 'baca kotak surat email yang kembali',
});

/**
 * Reads the mailbox to which mails come back, and tells their cases.
 * Why: docs/decisions/0110-mail-that-comes-back.md
 */
export const bounces = (): Promise<BouncesRead> => readBounces();
