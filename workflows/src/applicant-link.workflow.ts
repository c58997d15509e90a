import {
  getExternalWorkflowHandle,
  isCancellation,
  proxyActivities,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import {
  LINK_COOL_DOWN,
  linkSent,
  TASK_QUEUES,
  type LinkRequest,
  type LinkSent,
  type MailActivities,
} from '@tte/contracts';
import { mailRef } from '@tte/domain';

const SECOND = 1000;

/** Whoever asks looks into their mailbox now: a mail that could not go out for an hour is asked for again. */
const { sendMail } = proxyActivities<MailActivities>({
  taskQueue: TASK_QUEUES.mail,
  startToCloseTimeout: 30 * SECOND,
  scheduleToCloseTimeout: 3600 * SECOND,
  retry: { initialInterval: SECOND, backoffCoefficient: 2, maximumInterval: 60 * SECOND },
  summary: 'kirim tautan baru',
});

/**
 * Sends an applicant one mail with a new link, then stays for a while: who asks meanwhile finds this run instead of
 * starting another. A mail that failed cools down as well.
 * Why: docs/decisions/0041-a-new-link-is-a-mail-beside-the-case.md
 */
export async function applicantLink({
  caseId,
  caseNumber,
  caseWorkflowId,
  dataVersion,
  step,
}: LinkRequest): Promise<void> {
  try {
    const which = {
      mail: 'new-link',
      step,
      round: 1,
      occasion: workflowInfo().firstExecutionRunId,
    } as const;
    const sent = await sendMail({ log: { caseId, events: [] }, dataVersion, ...which, caseNumber });
    await tellCase(caseWorkflowId, { ...sent, ref: mailRef(which) });
  } finally {
    await sleep(LINK_COOL_DOWN);
  }
}

/** The case has the event of each of its mails. One that has ended takes none any more: there the outbox tells of it. */
async function tellCase(caseWorkflowId: string, sent: LinkSent): Promise<void> {
  try {
    await getExternalWorkflowHandle(caseWorkflowId).signal(linkSent, sent);
  } catch (failure) {
    if (isCancellation(failure)) throw failure;
  }
}
