import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client';
import { RETENTION_SCHEDULE, RETENTION_WORKFLOW, TASK_QUEUES } from '@tte/contracts';

/** 02:00 WIB. Jakarta has no summer time, and UTC needs no time zone data on the server. */
const NIGHTLY = { hour: 19, minute: 0 } as const;

const schedule: Pick<ScheduleOptions, 'spec' | 'action' | 'policies'> = {
  spec: { calendars: [NIGHTLY] },
  action: {
    type: 'startWorkflow',
    workflowType: RETENTION_WORKFLOW,
    workflowId: RETENTION_WORKFLOW,
    taskQueue: TASK_QUEUES.cases,
    args: [],
  },
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
};

/**
 * Creates the schedule of the retention, or brings the one that is there to this release's form; whether it is paused
 * stays as it is. Safe to repeat, and for several workers at once: all of them write the same.
 */
export async function ensureRetentionSchedule({ schedule: client }: Pick<Client, 'schedule'>): Promise<void> {
  try {
    await client.create({ scheduleId: RETENTION_SCHEDULE, ...schedule });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.getHandle(RETENTION_SCHEDULE).update((before) => ({ ...schedule, state: before.state }));
  }
}
