import { Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { workflowBundle } from './support/bundle.js';
import { historyNames, readHistory, type HistoryJson } from './support/histories.js';
import { historyFromJson } from './support/history-json.js';
import { quietRuntime } from './support/quiet.js';

beforeAll(() => quietRuntime());

const replay = async (history: HistoryJson): Promise<void> =>
  Worker.runReplayHistory(
    { workflowBundle: await workflowBundle() },
    historyFromJson(history),
    'registration-replayed',
  );

const scheduled = ({ events }: HistoryJson, activity: string) =>
  events.find((event) => event.activityTaskScheduledEventAttributes?.activityType.name === activity);

test.each(historyNames())('the case "%s" of an earlier release replays', async (name) => {
  await replay(readHistory(name));
});

test.each(historyNames())('the history "%s" is whole, and ends as its name says', (name) => {
  const { events } = readHistory(name);
  expect(events.map(({ eventId }) => Number(eventId))).toEqual(events.map((_event, index) => index + 1));
  const data = events.at(-1)?.workflowExecutionCompletedEventAttributes?.result.payloads[0]?.data ?? '';
  const result = JSON.parse(Buffer.from(data, 'base64').toString() || '{}') as { status?: string };
  expect(result.status).toBe(name.split('-')[0]);
});

test('a history with another activity in its place does not replay', async () => {
  const history = readHistory('issued-asn');
  const attributes = scheduled(history, 'registerAtBsre')?.activityTaskScheduledEventAttributes;
  if (attributes) attributes.activityType.name = 'checkSiAsn';
  await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
});

test('a history that lacks an activity does not replay', async () => {
  const history = readHistory('issued-asn');
  const missing = scheduled(history, 'registerAtBsre');
  const events = history.events.filter((event) => event !== missing);
  await expect(replay({ events })).rejects.toThrow();
});
