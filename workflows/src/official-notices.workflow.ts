import { proxyActivities } from '@temporalio/workflow';
import { TASK_QUEUES, type Noticed, type OfficialNoticeActivities } from '@tte/contracts';

const MINUTE = 60_000;

/** What did not go out in a while is told by a later run, with what has come since. */
const { tellOfficials } = proxyActivities<OfficialNoticeActivities>({
  taskQueue: TASK_QUEUES.mail,
  startToCloseTimeout: 10 * MINUTE,
  scheduleToCloseTimeout: 15 * MINUTE,
  heartbeatTimeout: 2 * MINUTE,
  retry: { initialInterval: MINUTE, maximumInterval: 5 * MINUTE },
  summary: 'beri tahu pejabat apa yang menunggu',
});

/**
 * Tells officials what waits for them, what they have left waiting, and who stands in for whom.
 * Why: docs/decisions/0101-officials-get-digests.md
 */
export const officialNotices = (): Promise<Noticed> => tellOfficials(new Date().toISOString());
