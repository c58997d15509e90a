import type {
  AcknowledgementActivities,
  Activities,
  AuditActivities,
  BounceActivities,
  DataProtectionActivities,
  OfficialNoticeActivities,
  RenewalReminderActivities,
  RetentionActivities,
} from '@tte/contracts';
import { TASK_QUEUES } from '@tte/contracts';
import { Worker, type NativeConnection, type WorkerOptions } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Written by the build, so that a worker is ready in a second and runs just what was built. */
const codePath = fileURLToPath(new URL('./workflow-bundle.js', import.meta.url));

/**
 * After a worker is killed, a workflow's next task waits on that worker's sticky queue for so long before another
 * worker gets it; Temporal's default of 10 s would be felt by the official who decides next.
 */
const STICKY_TIMEOUT = '1s';

/** Cases kept in memory between their tasks; a case beyond it is replayed from its history. */
const CACHED_CASES = 400;

/** What the workers do besides the workflows. */
export type WorkerActivities = Activities &
  RetentionActivities &
  RenewalReminderActivities &
  BounceActivities &
  DataProtectionActivities &
  OfficialNoticeActivities &
  AcknowledgementActivities &
  AuditActivities;

export interface WorkersOptions {
  readonly connection: NativeConnection;
  readonly namespace: string;
  /** By which Temporal's lists of pollers tell this process from every other, and from its own last life. */
  readonly identity: string;
  readonly bsreCallsPerSecond: number;
}

/** A new one each time: in a container process id and host name come again. */
export const workerIdentity = (): string => `${process.pid}@${hostname()}/${randomUUID().slice(0, 8)}`;

/** One worker per task queue: cases with their log and registers, BSrE at its own rate, and mail. */
export function createWorkers(activities: WorkerActivities, options: WorkersOptions): Promise<Worker[]> {
  const { appendEvents, readCase, readOfficeCalendar, checkSiAsn, compareWithSimpeg } = activities;
  const { registerAtBsre, awaitBsreStatus, sendMail, remindHolders, readBounces } = activities;
  const { tellOfficials, tendProtection, acknowledge, alarmOfAudit } = activities;
  const { planErasures, eraseOverdue, sweepAdmissions, sealAudit, verifyAudit } = activities;
  const common = {
    connection: options.connection,
    namespace: options.namespace,
    identity: options.identity,
    shutdownGraceTime: '15s',
    shutdownForceTime: '20s',
  } satisfies Partial<WorkerOptions>;
  return Promise.all([
    Worker.create({
      ...common,
      taskQueue: TASK_QUEUES.cases,
      workflowBundle: { codePath },
      activities: {
        appendEvents,
        readCase,
        readOfficeCalendar,
        checkSiAsn,
        compareWithSimpeg,
        planErasures,
        eraseOverdue,
        sweepAdmissions,
        sealAudit,
        verifyAudit,
      },
      maxCachedWorkflows: CACHED_CASES,
      stickyQueueScheduleToStartTimeout: STICKY_TIMEOUT,
    }),
    Worker.create({
      ...common,
      taskQueue: TASK_QUEUES.bsre,
      activities: { registerAtBsre, awaitBsreStatus },
      maxTaskQueueActivitiesPerSecond: options.bsreCallsPerSecond,
    }),
    Worker.create({
      ...common,
      taskQueue: TASK_QUEUES.mail,
      activities: {
        sendMail,
        remindHolders,
        readBounces,
        tellOfficials,
        tendProtection,
        acknowledge,
        alarmOfAudit,
      },
    }),
  ]);
}
