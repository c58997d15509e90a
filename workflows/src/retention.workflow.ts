import { ApplicationFailure, proxyActivities } from '@temporalio/workflow';
import { RETENTION_INCOMPLETE, type RetentionActivities, type RetentionResult } from '@tte/contracts';

const HOUR = 3_600_000;

/** The day's work must be over before the next day's begins. */
const { eraseOverdue } = proxyActivities<Pick<RetentionActivities, 'eraseOverdue'>>({
  startToCloseTimeout: 4 * HOUR,
  scheduleToCloseTimeout: 12 * HOUR,
  heartbeatTimeout: 60_000,
  summary: 'musnahkan data yang lewat masa simpan',
});
const { sweepAdmissions } = proxyActivities<Pick<RetentionActivities, 'sweepAdmissions'>>({
  startToCloseTimeout: HOUR,
  scheduleToCloseTimeout: 6 * HOUR,
  heartbeatTimeout: 60_000,
  summary: 'buang isian yang tidak pernah dimulai',
});

/**
 * Ends the keeping of personal data whose time is over.
 * @throws ApplicationFailure that says how many cases could not be erased, when all the others are
 */
export async function retention(): Promise<RetentionResult> {
  const erasures = await eraseOverdue();
  const result = { ...erasures, swept: await sweepAdmissions() };
  if (result.failed === 0) return result;
  const message = `${result.failed} cases could not be erased; the worker's log names them`;
  throw ApplicationFailure.nonRetryable(message, RETENTION_INCOMPLETE, result);
}
