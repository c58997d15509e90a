import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import {
  APPLICANT_LINK_WORKFLOW,
  approveRetention,
  AUDIT_SEAL_WORKFLOW,
  AUDIT_VERIFICATION_WORKFLOW,
  BOUNCES_WORKFLOW,
  CLOSED_CASE_WORKFLOW,
  mailBounced,
  RENEWAL_REMINDERS_WORKFLOW,
  RETENTION_WORKFLOW,
  TASK_QUEUES,
  updates,
  type AuditActivities,
  type BounceActivities,
  type CaseActivities,
  type LinkRequest,
  type MailActivities,
  type RenewalReminderActivities,
  type RetentionActivities,
} from '@tte/contracts';
import {
  decide,
  evolve,
  initialState,
  isRefused,
  type CaseEvent,
  type CaseState,
  type Post,
} from '@tte/domain';
import { newInput } from './settings.js';
import { workflowBundle } from './bundle.js';

type Run = (env: TestWorkflowEnvironment) => Promise<WorkflowHandle>;

const DUE = 27;
const { submission } = newInput();
/** The log of a case that was taken back. */
function closedLog(): readonly CaseEvent[] {
  const at = new Date().toISOString();
  const events: CaseEvent[] = [];
  let state: CaseState = initialState;
  const withdrawal = { ...envelopeOf('pemohon'), type: 'withdrawal' } as const;
  for (const command of [submission, withdrawal]) {
    const decision = decide(command, state, at);
    if (isRefused(decision)) throw new Error(decision.refused);
    for (const event of decision.events) {
      events.push(event);
      state = evolve(state, event);
    }
  }
  return events;
}
const envelopeOf = (post: Post) => ({
  commandId: randomUUID(),
  caseId: submission.caseId,
  dataVersion: 1,
  actor: { subject: `${post}1`, post },
  ownCase: 'no' as const,
});

type SideActivities = RetentionActivities &
  MailActivities &
  RenewalReminderActivities &
  BounceActivities &
  AuditActivities &
  Pick<CaseActivities, 'readCase' | 'appendEvents'>;
const activities: SideActivities = {
  planErasures: async () => ({ due: DUE, unasked: 20 }),
  eraseOverdue: async ({ most }) => ({ erased: most, restricted: 0, failed: 0 }),
  sweepAdmissions: async () => 1,
  sendMail: async () => ({ recipients: 1 }),
  remindHolders: async () => ({ due: 3, failed: 0 }),
  readBounces: async () => ({ read: 3, bounced: 1 }),
  readCase: async () => closedLog(),
  appendEvents: async () => undefined,
  sealAudit: async () => ({ size: 12 }),
  verifyAudit: async () => ({
    at: '2026-03-16T20:00:00.000Z',
    findings: 1,
    first: [{ kind: 'event-edited', where: 'kasus-1, nomor 3' }],
  }),
  alarmOfAudit: async () => undefined,
};

/** One run of each workflow beside the cases: the workflow, what the run shows, and how it is driven. */
export const SIDE_RUNS: readonly (readonly [workflow: string, run: string, drive: Run])[] = [
  [
    'applicant-link',
    'sent',
    async (env) => {
      const request: LinkRequest = {
        caseId: randomUUID(),
        caseNumber: 'TTE-2026-000001',
        caseWorkflowId: 'a case that has ended',
        dataVersion: 2,
        linkGeneration: 1,
        step: 7,
      };
      const handle = await start(env, APPLICANT_LINK_WORKFLOW, [request]);
      await handle.result();
      return handle;
    },
  ],
  ...[AUDIT_SEAL_WORKFLOW, AUDIT_VERIFICATION_WORKFLOW].map((workflow): readonly [string, string, Run] => [
    'audit',
    workflow,
    async (env) => {
      const handle = await start(env, workflow, []);
      await handle.result();
      return handle;
    },
  ]),
  [
    'bounces',
    'read',
    async (env) => {
      const handle = await start(env, BOUNCES_WORKFLOW, []);
      await handle.result();
      return handle;
    },
  ],
  [
    'closed-case',
    'sent-again',
    async (env) => {
      const { caseId } = submission;
      const handle = await start(env, CLOSED_CASE_WORKFLOW, [{ caseId }]);
      const ref = 'returned/2/1';
      await handle.signal(mailBounced, { caseId, ref, to: 'applicant', cause: 'mailbox-full' });
      const message = { ...envelopeOf('verifikator'), ref };
      await handle.executeUpdate(updates['mail-resend'], { args: [message] });
      await handle.result();
      return handle;
    },
  ],
  [
    'reminders',
    'renewal-sent',
    async (env) => {
      const handle = await start(env, RENEWAL_REMINDERS_WORKFLOW, []);
      await handle.result();
      return handle;
    },
  ],
  [
    'retention',
    'approved',
    async (env) => {
      const handle = await start(env, RETENTION_WORKFLOW, []);
      const approval = { args: [{ subject: 'admin1', cases: DUE }] as [{ subject: string; cases: number }] };
      // Refused until the run has counted what is due.
      while (!(await isTaken(handle.executeUpdate(approveRetention, approval))));
      await handle.result();
      return handle;
    },
  ],
];

/** Drives such a run to its end, with a worker of its own. */
export async function driveSideRun(env: TestWorkflowEnvironment, run: Run): Promise<WorkflowHandle> {
  const { nativeConnection: connection } = env;
  const { sendMail, remindHolders, readBounces, alarmOfAudit, ...ofCases } = activities;
  const [workflows, mail] = await Promise.all([
    Worker.create({
      connection,
      taskQueue: TASK_QUEUES.cases,
      workflowBundle: await workflowBundle(),
      activities: ofCases,
    }),
    Worker.create({
      connection,
      taskQueue: TASK_QUEUES.mail,
      activities: { sendMail, remindHolders, readBounces, alarmOfAudit },
    }),
  ]);
  return workflows.runUntil(() => mail.runUntil(() => run(env)));
}

const start = (env: TestWorkflowEnvironment, workflow: string, args: unknown[]): Promise<WorkflowHandle> =>
  env.client.workflow.start(workflow, {
    args,
    taskQueue: TASK_QUEUES.cases,
    workflowId: `${workflow}-${randomUUID()}`,
  });

const isTaken = (update: Promise<unknown>): Promise<boolean> =>
  update.then(
    () => true,
    () => false,
  );
