import { chain, toEvent, type LoggedEvent, type StoredEvent } from '@tte/event-log';
import { eventually, GatewayClient, OutsideWorld, inventPerson, runDemo } from '@tte/local';
import { checked } from '../support/check.js';
import { withStore, withTemporal } from '../support/connections.js';
import { stackEnvironment, stackVariable, tte } from '../support/stack.js';

type Stored = LoggedEvent & { readonly _id: string };

/** Cases of each kind that go on while it is looked at. */
const CASES = 20;
/** How often it is looked at meanwhile. */
const LOOKS = 2;

const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));

let caseId = '';
const events = (id = caseId): Promise<Stored[]> =>
  withStore((store) => store.collection<Stored>('events').find({ caseId: id }).sort({ seq: 1 }).toArray());
const put = (list: readonly Stored[]) =>
  withStore(async (store) => {
    const collection = store.collection<Stored>('events');
    await collection.deleteMany({ caseId: list[0]?.caseId ?? '' });
    await collection.insertMany([...list]);
  });

/** The case's log with other content, whose chain verifies. */
function forged(list: readonly Stored[], change: (events: readonly Stored[]) => readonly Stored[]): Stored[] {
  const changed = change(list);
  const chained = chain(
    caseId,
    changed.map((stored) => {
      const {
        caseId: _case,
        prevHash: _prev,
        hash: _hash,
        ...plain
      } = toEvent(stored as unknown as StoredEvent);
      return plain as LoggedEvent;
    }),
  );
  const loggedAt = new Date().toISOString();
  return chained.map((event) => ({ ...event, _id: `${caseId}/${event.seq}`, loggedAt }));
}

const codesOf = async (id = caseId) =>
  (await checked()).differences.filter((one) => one.caseId === id).map(({ code, seq }) => [code, seq]);

test('nothing differs while cases go on, nor when they have ended', async () => {
  const looks: number[] = [];
  let isSeen = false;
  // Each look takes longer the more cases other specs have left: letters come until there were enough of them.
  const busy = (async () => {
    do await runDemo(stackEnvironment(), { registrations: CASES });
    while (!isSeen);
  })();
  busy.catch(() => undefined);
  try {
    while (looks.length < LOOKS) {
      const { cases, differences } = await checked();
      expect(differences).toEqual([]);
      looks.push(cases);
    }
  } finally {
    isSeen = true;
  }
  await busy;
  console.log(`cases looked at, time after time: ${looks.join(', ')}`);
  const { cases, differences } = await checked();
  expect(differences).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(CASES);
  const logged = await withStore((store) =>
    store
      .collection<{ _id: string; status: string; procedure: string }>('cases')
      .findOne({ status: 'issued', procedure: 'registration' }),
  );
  caseId = logged?._id ?? '';
  expect(caseId).not.toBe('');
});

test.each([
  [
    'an event that was edited, its chain made anew',
    (list: readonly Stored[]) =>
      list.map((event) =>
        event.seq === 2 ? { ...event, actor: { ...event.actor, subject: 'other' } } : event,
      ),
    (_last: number) => ['event-differs', 2],
  ],
  [
    'an event that was put behind the last one',
    (list: readonly Stored[]) => [...list, { ...(list.at(-1) as Stored), seq: list.length + 1 }],
    (last: number) => ['event-unproven', last + 1],
  ],
  [
    'an end that was cut off',
    (list: readonly Stored[]) => list.slice(0, -2),
    (last: number) => ['event-lost', last - 1],
  ],
])('found against the history: %s', async (_what, change, expected) => {
  const before = await events();
  try {
    await put(forged(before, change));
    expect(await codesOf()).toContainEqual(expected(before.length));
  } finally {
    await put(before);
  }
  expect(await codesOf()).toEqual([]);
});

test('a log that was removed as a whole is missed, since its workflow says that it was written', async () => {
  const before = await events();
  try {
    await withStore((store) => store.collection('events').deleteMany({ caseId }));
    expect((await codesOf()).map(([code]) => code)).toEqual(
      expect.arrayContaining(['log-missing', 'projection-unknown', 'mail-unknown', 'registration-unknown']),
    );
  } finally {
    await put(before);
  }
  expect(await codesOf()).toEqual([]);
});

test('an open case without a workflow is missed, and the repair takes it up', async () => {
  const person = inventPerson('pns');
  await new OutsideWorld(stackVariable('SANDBOX_URL')).know(person);
  const { caseId: id } = await gateway.submit(person);
  await gateway.reaches(id, 'awaiting-disposition');
  await eventually('the first event in the log', async () => (await events(id))[0]);
  const entry = await withStore((store) =>
    store.collection<{ _id: string; workflowId: string }>('vault_cases').findOne({ _id: id }),
  );
  await withTemporal((client) => client.workflow.getHandle(entry?.workflowId ?? '').terminate('a test'));
  expect(await codesOf(id)).toEqual([['run-missing', undefined]]);
  await tte('log', 'repair');
  expect(await codesOf(id)).toEqual([]);
});
