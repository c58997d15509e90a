import { readRun } from '@tte/temporal';
import { signals, type MessageName, type CaseInput } from '@tte/contracts';
import { fold, isClosed, type CaseEvent } from '@tte/domain';
import { historyFromJson } from './support/history-json.js';
import { historyNames, readHistory, type HistoryJson } from './support/histories.js';
import { newInput, Office, sleepyPoll, World, type Scenario } from './support/index.js';
import { randomUUID } from 'node:crypto';

/** Milliseconds: a case for each event of a history, on a busy machine. */
const FOR_ALL_EVENTS = 180_000;
// Time is skipped, and the clock never goes back.
const office = Office.forEach('test');
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

interface Recorded {
  readonly input: CaseInput;
  readonly events: readonly CaseEvent[];
  /** What people sent, by the command that it was; refused Signals under the empty string. */
  readonly sent: ReadonlyMap<string, { readonly name: MessageName; readonly message: never }>;
}

/** A recorded case, as another one: with ids of its own, and as if its last event had just happened. */
function recorded(name: string, ends: number, now: number): Recorded {
  const ids = new Map<string, string>();
  const renamed = JSON.stringify(plain(readHistory(name))).replaceAll(UUID, (id) => {
    if (!ids.has(id)) ids.set(id, randomUUID());
    return ids.get(id) as string;
  });
  const { input, events, sent } = JSON.parse(renamed) as ReturnType<typeof plain>;
  const delta = now - Date.parse(events[ends - 1]?.at ?? '');
  const moved = events.map((event) => ({
    ...event,
    at: new Date(Date.parse(event.at) + delta).toISOString(),
  }));
  return { input, events: moved as CaseEvent[], sent: new Map(sent) };
}

function plain(history: HistoryJson) {
  const { events: happened = [] } = historyFromJson(history);
  const { input, events } = readRun(happened ?? []);
  if (!input) throw new Error('not the history of a case');
  const messages = happened?.flatMap((event) => {
    const update = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input;
    const signal = event.workflowExecutionSignaledEventAttributes;
    const data = (update?.args ?? signal?.input)?.payloads?.[0]?.data;
    if (!data) return [];
    const message = JSON.parse(Buffer.from(data).toString()) as { commandId: string };
    const name = (update?.name ?? signal?.signalName) as MessageName;
    return [[signal ? '' : message.commandId, { name, message: message as never }] as const];
  });
  return { input, events, sent: messages ?? [] };
}

/** The world as it was left when the log ended, and what it will do. */
function worldAfter(before: readonly CaseEvent[], rest: readonly CaseEvent[]): World {
  const world = new World();
  world.log.push(...before);
  for (const { type, data } of before) {
    if (type === 'RegisteredAtBsre' || type === 'AccountActivated' || type === 'BsreStatusChanged')
      world.status = data.bsreStatus;
    if (type === 'CertificateIssued') world.status = 'ISSUE';
  }
  if (rest.some(({ type }) => type === 'StepHalted'))
    world.failing('registerAtBsre', 'bsre-refused-applicant', 1);
  return world;
}

/** Everyone does what they did when the case was recorded. */
async function goesOn(scenario: Scenario, { events, sent }: Recorded, from: number): Promise<void> {
  for (const event of events.slice(from)) {
    const seq = async () => (await scenario.state()).state.seq;
    const { type, data, commandId = '' } = event;
    if (type === 'AccountActivated' || type === 'BsreStatusChanged') scenario.world.status = data.bsreStatus;
    if (type === 'PassphraseSet' || type === 'CertificateIssued') scenario.world.status = 'ISSUE';
    if (type === 'ApplicantInformed' && data.mail === 'reminder') return;
    if (type === 'WaitExpired') return;
    const message = sent.get(commandId);
    if (message && (commandId !== '' || type === 'SignalRefused')) {
      await scenario.until(async () => (await seq()) === event.seq - 1, `what comes before ${type}`);
      if (commandId === '') await scenario.handle.signal(signals[message.name].name, message.message);
      else await scenario.update(message.name, message.message);
    }
    await scenario.until(async () => (await seq()) >= event.seq, type);
  }
}

const shape = (events: readonly CaseEvent[]) =>
  events.map(({ seq, type, step, round, actor }) => [seq, type, step, round, actor.post]);
const informed = (events: readonly CaseEvent[]) =>
  events.filter(({ type }) => type === 'ApplicantInformed').length;

/** How the case of a golden history ended: the third word of `0.1.0-registration-issued-asn`. */
const endingOf = (name: string): string | undefined => name.split('-')[2];

/** Takes a case up behind one of its events, and lets everyone act who did. @returns what examines its end */
async function takenUp(name: string, ends: number): Promise<() => Promise<void>> {
  const before = recorded(name, ends, await office.env.currentTimeMs());
  const resume = before.events.slice(0, ends);
  const world = worldAfter(resume, before.events.slice(ends));
  const settings = { ...before.input.settings, ...(endingOf(name) === 'expired' && sleepyPoll) };
  const scenario = await office.begin({ ...before.input, settings, resume }, world);

  for (const { message } of before.sent.values()) {
    const { successorStart } = message as {
      successorStart?: { input: CaseInput; workflowId: string };
    };
    if (!successorStart) continue;
    office.serve(successorStart.input, new World());
    office.attend(successorStart.workflowId, successorStart.input, new World());
  }
  await goesOn(scenario, before, ends);
  return async () => {
    const result = await scenario.result();
    expect(result).toMatchObject({ status: endingOf(name), events: before.events.length });
    expect({ ends, alarms: world.alarms, log: shape(world.log) }).toEqual({
      ends,
      alarms: [],
      log: shape(before.events),
    });
    expect(world.mails.length).toBe(informed(before.events.slice(ends)));
    expect(world.count('registerAtBsre')).toBeLessThanOrEqual(name.endsWith('issued-halted') ? 2 : 1);
  };
}

test.each(historyNames('registration'))(
  '"%s", taken up from the log behind any of its events, ends as it did',
  async (name) => {
    const { events } = recorded(name, 1, 0);
    expect(isClosed(fold(events))).toBe(true);
    const ends = events.map((_event, index) => index + 1);
    if (endingOf(name) === 'expired') {
      // Weeks are skipped here: no other case may stand open meanwhile, whose tasks would be late by weeks.
      for (const end of ends) await (await takenUp(name, end))();
      return;
    }
    const examinations = await Promise.all(ends.map((end) => takenUp(name, end)));
    // Only now may time be skipped: nobody is waited for any more.
    for (const examine of examinations) await examine();
  },
  FOR_ALL_EVENTS,
);

test('a case is not taken up from events that do not begin with its letter', async () => {
  const scenario = await office.begin({ ...newInput(), resume: [] });
  expect((await scenario.state()).state.seq).toBe(1);
});
