import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { ActivityOptions } from '@temporalio/common';
import {
  TASK_QUEUES,
  type BsreActivities,
  type CaseSettings,
  type MailActivities,
  type CaseActivities,
} from '@tte/contracts';

const SECOND = 1000;

/** An effect is tried until it succeeds or fails for good; when the case closes, an attempt under way is awaited. */
export const effect: ActivityOptions = {
  startToCloseTimeout: 30 * SECOND,
  retry: { initialInterval: SECOND, backoffCoefficient: 2, maximumInterval: 60 * SECOND },
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
};

const log = proxyActivities<Pick<CaseActivities, 'appendEvents'>>({
  ...effect,
  startToCloseTimeout: 10 * SECOND,
  retry: { initialInterval: SECOND / 2, backoffCoefficient: 2, maximumInterval: 10 * SECOND },
  summary: 'catat kejadian',
});
const calendar = proxyActivities<Pick<CaseActivities, 'readOfficeCalendar'>>({
  ...effect,
  summary: 'baca kalender kantor',
});
const mail = proxyActivities<MailActivities>({
  ...effect,
  taskQueue: TASK_QUEUES.mail,
  summary: 'kirim email',
});

/** The activities by which a case of any SOP reaches the world outside, each with its own patience. */
export const outside = {
  appendEvents: log.appendEvents,
  readOfficeCalendar: calendar.readOfficeCalendar,
  sendMail: mail.sendMail,
};

/**
 * A long wait on BSrE is one activity that fails with "not yet" until the goal is reached, so it costs no history.
 * Why: docs/decisions/0004-retried-reads-of-bsre.md
 * @param patience milliseconds until the wait fails as timed out; undefined waits for ever
 */
export function awaitBsreStatus(
  settings: CaseSettings,
  summary: string,
  patience: number | undefined,
): BsreActivities['awaitBsreStatus'] {
  return proxyActivities<Pick<BsreActivities, 'awaitBsreStatus'>>({
    taskQueue: TASK_QUEUES.bsre,
    startToCloseTimeout: 30 * SECOND,
    ...(patience !== undefined && { scheduleToCloseTimeout: patience }),
    retry: settings.poll,
    cancellationType: ActivityCancellationType.TRY_CANCEL,
    summary,
  }).awaitBsreStatus;
}

/** One look at BSrE that says "not yet" for good; only a BSrE that does not answer is asked again, for an hour. */
export const lookAtBsreOnce = proxyActivities<Pick<BsreActivities, 'awaitBsreStatus'>>({
  ...effect,
  taskQueue: TASK_QUEUES.bsre,
  scheduleToCloseTimeout: 3600 * SECOND,
  retry: { ...effect.retry, nonRetryableErrorTypes: ['not-yet', 'bsre-unknown-status'] },
  summary: 'lihat BSrE sekali lagi',
}).awaitBsreStatus;
