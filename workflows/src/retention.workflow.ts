import {
  ApplicationFailure,
  condition,
  proxyActivities,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import {
  APPROVAL_WAIT,
  approveRetention,
  RETENTION_FAILURES,
  type RetentionActivities,
  type RetentionApproval,
  type RetentionPlan,
  type RetentionResult,
} from '@tte/contracts';

const HOUR = 3_600_000;

const { planErasures } = proxyActivities<Pick<RetentionActivities, 'planErasures'>>({
  startToCloseTimeout: HOUR,
  scheduleToCloseTimeout: 6 * HOUR,
  heartbeatTimeout: 60_000,
  summary: 'hitung data yang lewat masa simpan',
});
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

/** Temporal's time: in a workflow `Date` is that of the task's start, by the server's clock. */
const now = (): string => new Date().toISOString();

/**
 * Ends the keeping of personal data whose time is over: unasked only so much as a day brings, and more when an admin
 * approves just that number (Update `approve`).
 * Why: docs/decisions/0027-retention-is-a-nightly-workflow.md
 * @throws ApplicationFailure by RETENTION_FAILURES, with what was done
 */
export async function retention(): Promise<RetentionResult> {
  const approvalOf = approvals();
  const swept = await sweepAdmissions(now());
  const plan = await planErasures(now());
  const approval = plan.due > plan.unasked ? await approvalOf(plan) : undefined;
  const most = approval ? approval.cases : plan.unasked;
  const result: RetentionResult = {
    ...(await eraseOverdue({ at: now(), most })),
    swept,
    ...(approval && { approvedBy: approval.subject }),
  };
  if (result.failed === 0) return result;
  const message = `${result.failed} cases could not be erased; the worker's log names them`;
  throw ApplicationFailure.nonRetryable(message, RETENTION_FAILURES.incomplete, result);
}

/**
 * Takes approvals from now on, and refuses them while there is nothing to approve. What it answers asks for one, and
 * throws an ApplicationFailure when none comes in time.
 */
function approvals(): (plan: RetentionPlan) => Promise<RetentionApproval> {
  let asked: RetentionPlan | undefined;
  let approval: RetentionApproval | undefined;
  setHandler(
    approveRetention,
    (given) => {
      approval = given;
    },
    {
      validator({ subject, cases }) {
        if (asked && !approval && cases === asked.due && /^[\w.@-]{1,128}$/.test(subject)) return;
        const message = asked
          ? `This run asks for ${asked.due} cases, the admin's subject, and one yes.`
          : 'This run does not ask for an approval now.';
        throw ApplicationFailure.nonRetryable(message, 'nothing-to-approve');
      },
    },
  );
  return async (plan) => {
    asked = plan;
    setCurrentDetails(
      `**Menunggu persetujuan admin**: ${plan.due} berkas lewat masa simpan, tanpa persetujuan paling banyak ${plan.unasked}.`,
    );
    await condition(() => approval !== undefined, APPROVAL_WAIT);
    if (approval) return approval;
    const message = `${plan.due} cases are due, ${plan.unasked} are erased unasked, and nobody approved: nothing was erased`;
    throw ApplicationFailure.nonRetryable(message, RETENTION_FAILURES.unapproved, plan);
  };
}
