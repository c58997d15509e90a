import { proxyActivities } from '@temporalio/workflow';
import { TASK_QUEUES, type AuditActivities, type AuditSealed, type AuditVerified } from '@tte/contracts';

const MINUTE = 60_000;

/** What cannot be sealed now is sealed by the next run. */
const { sealAudit } = proxyActivities<AuditActivities>({
  taskQueue: TASK_QUEUES.cases,
  startToCloseTimeout: 30 * MINUTE,
  heartbeatTimeout: 2 * MINUTE,
  retry: { maximumAttempts: 3, initialInterval: MINUTE / 2 },
  summary: 'segel catatan',
});

const { verifyAudit } = proxyActivities<AuditActivities>({
  taskQueue: TASK_QUEUES.cases,
  startToCloseTimeout: 6 * 60 * MINUTE,
  heartbeatTimeout: 2 * MINUTE,
  retry: { maximumAttempts: 5, initialInterval: MINUTE },
  summary: 'periksa semua catatan',
});

/** An alarm waits for the mail server for as long as it takes. */
const { alarmOfAudit } = proxyActivities<AuditActivities>({
  taskQueue: TASK_QUEUES.mail,
  startToCloseTimeout: 5 * MINUTE,
  retry: { initialInterval: MINUTE, maximumInterval: 30 * MINUTE },
  summary: 'beri tahu auditor dan admin',
});

/** Seals what has been recorded since the last time. Why: docs/decisions/0151-what-the-product-writes-bears-its-mark.md */
export const auditSeal = (): Promise<AuditSealed> => sealAudit();

/** Verifies all that is recorded; what is found is told to people. */
export async function auditVerification(): Promise<AuditVerified> {
  const verified = await verifyAudit();
  if (verified.findings > 0) await alarmOfAudit(verified);
  return verified;
}
