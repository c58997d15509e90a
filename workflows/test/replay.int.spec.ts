import { Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { workflowBundle } from './support/bundle.js';
import { PROCEDURE_NAMES } from '@tte/domain';
import { historyNames, readHistory, withoutRelease, type HistoryJson } from './support/histories.js';
import { historyFromJson } from './support/history-json.js';
import { quietRuntime } from './support/quiet.js';

beforeAll(() => quietRuntime());

const replay = async (history: HistoryJson): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, historyFromJson(history), 'replayed');

const scheduled = ({ events }: HistoryJson, activity: string) =>
  events.find((event) => event.activityTaskScheduledEventAttributes?.activityType.name === activity);

test.each(historyNames())('the run "%s" of an earlier release replays', async (name) => {
  await replay(readHistory(name));
});

test.each(historyNames())('the history "%s" is whole, and its name begins with a release', (name) => {
  const { events } = readHistory(name);
  expect(events.map(({ eventId }) => Number(eventId))).toEqual(events.map((_event, index) => index + 1));
  expect(events.at(-1)?.eventType).toBe('EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED');
  expect(withoutRelease(name)).not.toBe(name);
});

test.each(PROCEDURE_NAMES.flatMap((procedure) => historyNames(procedure)))(
  'the case "%s" ends as its name says',
  (name) => {
    const { events } = readHistory(name);
    const data = events.at(-1)?.workflowExecutionCompletedEventAttributes?.result.payloads[0]?.data ?? '';
    const result = JSON.parse(Buffer.from(data, 'base64').toString() || '{}') as { status?: string };
    expect(result.status).toBe(withoutRelease(name).split('-')[1]);
  },
);

const [ISSUED = ''] = historyNames('registration-issued-asn').slice(-1);

test('a history with another activity in its place does not replay', async () => {
  const history = readHistory(ISSUED);
  const attributes = scheduled(history, 'registerAtBsre')?.activityTaskScheduledEventAttributes;
  if (attributes) attributes.activityType.name = 'checkSiAsn';
  await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
});

test('a history that lacks an activity does not replay', async () => {
  const history = without(readHistory(ISSUED), 'registerAtBsre');
  await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
});

/** The history of code that never began this activity: its events are gone, and the others are numbered anew. */
function without(history: HistoryJson, activity: string): HistoryJson {
  const first = scheduled(history, activity)?.eventId;
  const kept = history.events.filter(
    (event) => event.eventId !== first && !JSON.stringify(event).includes(`"scheduledEventId":"${first}"`),
  );
  const numbers = new Map(kept.map(({ eventId }, index) => [eventId, String(index + 1)]));
  return JSON.parse(JSON.stringify({ events: kept }), (key, value: unknown) =>
    /eventId$/i.test(key) ? (numbers.get(String(value)) ?? value) : value,
  ) as HistoryJson;
}
