import { proxyActivities } from '@temporalio/workflow';
import { TASK_QUEUES, type Reminded, type RenewalReminderActivities } from '@tte/contracts';

const HOUR = 3_600_000;

/** The day's mails must be out before the next day's run begins. */
const { remindHolders } = proxyActivities<RenewalReminderActivities>({
  taskQueue: TASK_QUEUES.mail,
  startToCloseTimeout: 6 * HOUR,
  scheduleToCloseTimeout: 20 * HOUR,
  heartbeatTimeout: 120_000,
  retry: { initialInterval: 60_000, maximumInterval: HOUR / 6 },
  summary: 'ingatkan pemegang yang sertifikatnya segera berakhir',
});

/**
 * Tells holders whose certificates end soon, and who have not asked for a renewal, how to ask for it.
 * Why: docs/decisions/0080-how-we-read-the-renewal.md
 */
export const renewalReminders = (): Promise<Reminded> => remindHolders(new Date().toISOString());
