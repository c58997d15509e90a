import {
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client';
import type { Duration } from '@temporalio/common';
import {
  ACKNOWLEDGEMENTS_SCHEDULE,
  ACKNOWLEDGEMENTS_WORKFLOW,
  AUDIT_SEAL_SCHEDULE,
  AUDIT_SEAL_WORKFLOW,
  AUDIT_VERIFICATION_SCHEDULE,
  AUDIT_VERIFICATION_WORKFLOW,
  BOUNCES_SCHEDULE,
  BOUNCES_WORKFLOW,
  DATA_PROTECTION_SCHEDULE,
  DATA_PROTECTION_WORKFLOW,
  OFFICIAL_NOTICES_SCHEDULE,
  OFFICIAL_NOTICES_WORKFLOW,
  RENEWAL_REMINDERS_SCHEDULE,
  RENEWAL_REMINDERS_WORKFLOW,
  RETENTION_SCHEDULE,
  RETENTION_WORKFLOW,
  TASK_QUEUES,
} from '@tte/contracts';

type Schedule = Pick<ScheduleOptions, 'scheduleId' | 'spec' | 'action' | 'policies'>;

/** Runs a workflow under an id that is its type, one at a time. */
const schedule = (
  scheduleId: string,
  workflowType: string,
  spec: Schedule['spec'],
  catchupWindow: Duration,
): Schedule => ({
  scheduleId,
  spec,
  action: {
    type: 'startWorkflow',
    workflowType,
    workflowId: workflowType,
    taskQueue: TASK_QUEUES.cases,
    args: [],
  },
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow },
});

/** Once a day. Jakarta has no summer time, so UTC's hour is enough. */
const daily = (scheduleId: string, workflowType: string, hour: number): Schedule =>
  schedule(scheduleId, workflowType, { calendars: [{ hour, minute: 0 }] }, '1 day');

/** Every few minutes, or as is said; one that is late is left out. */
const often = (scheduleId: string, workflowType: string, every: Duration = '5m'): Schedule =>
  schedule(scheduleId, workflowType, { intervals: [{ every }] }, '1m');

/**
 * Personal data are erased at 02:00 WIB; all is verified at 03:00 WIB; holders are reminded at 07:00 WIB, when mails are read; officials are told at
 * any time at which the office works.
 */
const SCHEDULES: readonly Schedule[] = [
  daily(RETENTION_SCHEDULE, RETENTION_WORKFLOW, 19),
  daily(AUDIT_VERIFICATION_SCHEDULE, AUDIT_VERIFICATION_WORKFLOW, 20),
  daily(RENEWAL_REMINDERS_SCHEDULE, RENEWAL_REMINDERS_WORKFLOW, 0),
  often(ACKNOWLEDGEMENTS_SCHEDULE, ACKNOWLEDGEMENTS_WORKFLOW),
  often(OFFICIAL_NOTICES_SCHEDULE, OFFICIAL_NOTICES_WORKFLOW),
  often(DATA_PROTECTION_SCHEDULE, DATA_PROTECTION_WORKFLOW),
];

/** A mail that comes back does so within minutes; only where there is a mailbox to read. */
const OF_MAILBOX = often(BOUNCES_SCHEDULE, BOUNCES_WORKFLOW);

/**
 * Creates the schedules, or brings those that are there to this release's form; whether one is paused stays as it is.
 * Safe to repeat, and for several workers at once: all of them write the same.
 */
export async function ensureSchedules(
  { schedule: client }: Pick<Client, 'schedule'>,
  { hasMailbox, sealEvery }: { readonly hasMailbox: boolean; readonly sealEvery: number },
): Promise<void> {
  if (!hasMailbox) await drop(client, BOUNCES_SCHEDULE);
  const sealing = often(AUDIT_SEAL_SCHEDULE, AUDIT_SEAL_WORKFLOW, sealEvery);
  for (const wanted of [...SCHEDULES, sealing, ...(hasMailbox ? [OF_MAILBOX] : [])]) {
    try {
      await client.create(wanted);
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      const handle = client.getHandle(wanted.scheduleId);
      await handle.update((before) => ({ ...wanted, state: before.state }));
    }
  }
}

async function drop(client: Client['schedule'], scheduleId: string): Promise<void> {
  try {
    await client.getHandle(scheduleId).delete();
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
  }
}
