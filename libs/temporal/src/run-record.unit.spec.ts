import { defaultPayloadConverter } from '@temporalio/common';
import { readRun } from './run-record.js';

type Long = NonNullable<NonNullable<Parameters<typeof readRun>[0][number]['eventId']>>;

const payloads = (value: unknown) => ({ payloads: [defaultPayloadConverter.toPayload(value)] });
const event = (seq: number, type = 'Nudged') => ({ seq, type });
const submission = { caseId: 'reg-1', caseNumber: 'TTE-2026-000001' };
const started = (resume?: unknown) => ({
  workflowExecutionStartedEventAttributes: {
    input: payloads({ submission, settings: {}, ...(resume ? { resume } : {}) }),
  },
});
const activity = (argument: unknown) => ({
  activityTaskScheduledEventAttributes: { input: payloads(argument) },
});
const update = (name: string, argument: unknown) => ({
  workflowExecutionUpdateAcceptedEventAttributes: {
    acceptedRequest: { input: { name, args: payloads(argument) } },
  },
});
const signal = (signalName: string, argument: unknown) => ({
  workflowExecutionSignaledEventAttributes: { signalName, input: payloads(argument) },
});

it('gathers what was carried, by activities of any form, each event once and in order', () => {
  const batch = (...seqs: number[]) => ({ caseId: 'reg-1', events: seqs.map((seq) => event(seq)) });
  const run = readRun([
    started(),
    activity(batch(2, 3)),
    activity({ log: batch(1, 2), dataVersion: 1 }),
    activity({ log: batch() }),
  ]);
  expect(run.events).toEqual([event(1), event(2), event(3)]);
  expect(run.open).toBe(true);
});

it('begins with the events from which the run took the case up', () => {
  expect(readRun([started([event(1), event(2)])]).events).toEqual([event(1), event(2)]);
});

it('names decisions with their post, by Update and by Signal, and no other message', () => {
  const actor = { subject: 'kabid1', post: 'kabid' };
  const run = readRun([
    started(),
    update('disposition', { commandId: 'c1', actor }),
    signal('nudge', { commandId: 'c2' }),
    signal('unknown', { commandId: 'c3' }),
    signal('nudge', 'nonsense'),
  ]);
  expect(run.messages).toEqual([
    { name: 'disposition', by: 'update', commandId: 'c1', post: 'kabid' },
    { name: 'nudge', by: 'signal', commandId: 'c2' },
  ]);
});

it('knows the number of a successor as well', () => {
  const input = { submission: { ...submission, caseNumber: 'TTE-2026-000002' }, settings: {} };
  const run = readRun([
    started(),
    update('correction', { commandId: 'c1', successorStart: { workflowId: 'w', input } }),
  ]);
  expect(run.caseNumbers).toEqual(['TTE-2026-000001', 'TTE-2026-000002']);
});

it.each(['Completed', 'Failed', 'TimedOut', 'Canceled', 'Terminated'])(
  'a run that is %s is not open',
  (end) => {
    expect(readRun([started(), { [`workflowExecution${end}EventAttributes`]: {} }]).open).toBe(false);
  },
);

it('refuses the history of another workflow', () => {
  const other = { workflowExecutionStartedEventAttributes: { input: payloads({ caseId: 'reg-1' }) } };
  expect(() => readRun([other])).toThrow(TypeError);
  expect(() => readRun([])).toThrow(TypeError);
});

describe('what the log is known to have', () => {
  const id = (number: number) => number as unknown as Long;
  const carrying = (eventId: number, ...seqs: number[]) => ({
    eventId: id(eventId),
    activityTaskScheduledEventAttributes: {
      input: payloads({ caseId: 'reg-1', events: seqs.map((seq) => event(seq)) }),
    },
  });
  const completed = (number: number) => ({
    activityTaskCompletedEventAttributes: { scheduledEventId: id(number) },
  });

  it('is what an activity that completed has carried, or what the run was given', () => {
    expect(readRun([started(), carrying(5, 1, 2)]).acknowledged).toBe(0);
    expect(readRun([started(), carrying(5, 1, 2), carrying(6, 3), completed(5)]).acknowledged).toBe(2);
    expect(readRun([started([event(1), event(2)]), carrying(5, 3)]).acknowledged).toBe(2);
  });

  it('of a run for the mails of a closed case, what it has read, and what it has brought since', () => {
    const closed = {
      workflowExecutionStartedEventAttributes: {
        workflowType: { name: 'closedCase' },
        input: payloads({ caseId: 'reg-1' }),
      },
    };
    const reading = {
      eventId: id(5),
      activityTaskScheduledEventAttributes: { activityType: { name: 'readCase' }, input: payloads('reg-1') },
    };
    const read = {
      activityTaskCompletedEventAttributes: {
        scheduledEventId: id(5),
        result: payloads([event(1), event(2)]),
      },
    };
    expect(readRun([closed, reading])).toMatchObject({ caseId: 'reg-1', events: [], acknowledged: 0 });
    expect(readRun([closed, reading, read, carrying(9, 3)])).toMatchObject({
      events: [event(1), event(2), event(3)],
      acknowledged: 2,
      caseNumbers: [],
    });
    expect(readRun([closed, reading, read]).input).toBeUndefined();
  });
});
