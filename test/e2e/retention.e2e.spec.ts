import { RETENTION_SCHEDULE, RETENTION_WORKFLOW, type RetentionResult } from '@tte/contracts';
import { eventually } from '@tte/local';
import { openCase } from '../support/bad-input-world.js';
import { postJson, send } from '../support/door.js';
import { withStore, withTemporal } from '../support/connections.js';
import { runNow } from '../support/schedules.js';
import { mint } from '../support/tokens.js';

const DAY = 86_400_000;

const runRetention = () => runNow<RetentionResult>(RETENTION_SCHEDULE);

/** As if the case had been closed so long ago. */
const closedDaysAgo = (_id: string, days: number) =>
  withStore((store) => {
    const since = new Date(Date.now() - days * DAY).toISOString();
    return store.collection<{ _id: string }>('cases').updateOne({ _id }, { $set: { since } });
  });

test('the schedule is there, once, every night at 02:00 WIB, and never twice at a time', async () => {
  await withTemporal(async ({ schedule }) => {
    const { spec, policies, action, state } = await schedule.getHandle(RETENTION_SCHEDULE).describe();
    expect(spec.calendars).toMatchObject([{ hour: [{ start: 19, end: 19 }], minute: [{ start: 0 }] }]);
    expect(policies.overlap).toBe('SKIP');
    expect(action).toMatchObject({ type: 'startWorkflow', workflowType: RETENTION_WORKFLOW });
    expect(state.paused).toBe(false);
  });
});

test('it erases what is over its time, and says how much; the next run finds nothing', async () => {
  const { id, path } = await openCase();
  const token = await mint('operator1');
  await postJson(`${path}/withdrawal`, { dataVersion: 1 }, token);
  const detail = async () => (await send('GET', path, { token })).body;
  await eventually('the end of the case', async () => (await detail())['open'] === false || undefined);
  expect(await runRetention()).toMatchObject({ failed: 0 });
  expect(await detail()).toMatchObject({ erased: null, applicant: { name: expect.any(String) } });

  await closedDaysAgo(id, 400);
  expect(await runRetention()).toEqual({ erased: 1, restricted: 0, failed: 0, swept: 0 });

  expect(await detail()).toMatchObject({
    status: 'withdrawn',
    applicant: null,
    erased: { by: 'retention', ground: 'case-closed' },
  });
  expect(await runRetention()).toMatchObject({ erased: 0, failed: 0 });
});
