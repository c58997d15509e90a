import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client';
import {
  RENEWAL_REMINDERS_SCHEDULE,
  RENEWAL_REMINDERS_WORKFLOW,
  RETENTION_SCHEDULE,
  RETENTION_WORKFLOW,
  TASK_QUEUES,
} from '@tte/contracts';

type Schedule = Pick<ScheduleOptions, 'scheduleId' | 'spec' | 'action' | 'policies'>;

/** Runs a workflow once a day, under an id that is its type. Jakarta has no summer time, so UTC's hour is enough. */
const daily = (scheduleId: string, workflowType: string, hour: number): Schedule => ({
  scheduleId,
  spec: { calendars: [{ hour, minute: 0 }] },
  action: {
    type: 'startWorkflow',
    workflowType,
    workflowId: workflowType,
    taskQueue: TASK_QUEUES.cases,
    args: [],
  },
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
});

/** Personal data are erased at 02:00 WIB; holders are reminded at 07:00 WIB, when mails are read. */
const SCHEDULES: readonly Schedule[] = [
  daily(RETENTION_SCHEDULE, RETENTION_WORKFLOW, 19),
  daily(RENEWAL_REMINDERS_SCHEDULE, RENEWAL_REMINDERS_WORKFLOW, 0),
];

/**
 * Creates the schedules, or brings those that are there to this release's form; whether one is paused stays as it is.
 * Safe to repeat, and for several workers at once: all of them write the same.
 */
export async function ensureSchedules({ schedule: client }: Pick<Client, 'schedule'>): Promise<void> {
  for (const schedule of SCHEDULES) {
    try {
      await client.create(schedule);
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      const handle = client.getHandle(schedule.scheduleId);
      await handle.update((before) => ({ ...schedule, state: before.state }));
    }
  }
}
