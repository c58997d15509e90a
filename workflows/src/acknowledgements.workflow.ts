import { proxyActivities } from '@temporalio/workflow';
import { TASK_QUEUES, type Acknowledged, type AcknowledgementActivities } from '@tte/contracts';

const MINUTE = 60_000;

/** What did not go out in a while goes out with a later run. */
const { acknowledge } = proxyActivities<AcknowledgementActivities>({
  taskQueue: TASK_QUEUES.mail,
  startToCloseTimeout: 10 * MINUTE,
  scheduleToCloseTimeout: 15 * MINUTE,
  heartbeatTimeout: 2 * MINUTE,
  retry: { initialInterval: MINUTE, maximumInterval: 5 * MINUTE },
  summary: 'beri tahu pemohon bahwa surat diterima',
});

/**
 * Tells applicants and PICs that their letters were entered, with number and status page.
 * Why: docs/decisions/0102-acknowledgements-come-by-schedule.md
 */
export const acknowledgements = (): Promise<Acknowledged> => acknowledge(new Date().toISOString());
