import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import {
  APPLICANT_LINK_WORKFLOW,
  approveRetention,
  RENEWAL_REMINDERS_WORKFLOW,
  RETENTION_WORKFLOW,
  TASK_QUEUES,
  type LinkRequest,
  type MailActivities,
  type RenewalReminderActivities,
  type RetentionActivities,
} from '@tte/contracts';
import { workflowBundle } from './bundle.js';

type Run = (env: TestWorkflowEnvironment) => Promise<WorkflowHandle>;

const DUE = 27;
const activities: RetentionActivities & MailActivities & RenewalReminderActivities = {
  planErasures: async () => ({ due: DUE, unasked: 20 }),
  eraseOverdue: async ({ most }) => ({ erased: most, restricted: 0, failed: 0 }),
  sweepAdmissions: async () => 1,
  sendMail: async () => ({ recipients: 1 }),
  remindHolders: async () => ({ due: 3, failed: 0 }),
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
  const { sendMail, remindHolders, ...retention } = activities;
  const [workflows, mail] = await Promise.all([
    Worker.create({
      connection,
      taskQueue: TASK_QUEUES.cases,
      workflowBundle: await workflowBundle(),
      activities: retention,
    }),
    Worker.create({ connection, taskQueue: TASK_QUEUES.mail, activities: { sendMail, remindHolders } }),
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
