import { fold } from '@tte/domain';
import { newInput, Office } from './support/index.js';

const office = Office.forEach('file');

test('with the log away decisions are still taken, and it catches up in order', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('appendEvents', 'store-unavailable');
  await scenario.upTo(5);
  expect((await scenario.state()).state).toMatchObject({ status: 'awaiting-completeness', seq: 4 });
  expect(world.log).toHaveLength(0);
  expect((await scenario.state()).unlogged).toBe(4);
  delete world.before.appendEvents;
  await scenario.until(() => world.log.length >= 4, 'the log to catch up');
  expect(world.log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  await scenario.withdraw();
  await scenario.ends('withdrawn');
});

test('a case does not end before its last event is in the log', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await scenario.forward('kapusdatin');
  await scenario.atRest();
  const release = world.hold('appendEvents');
  await scenario.withdraw();
  await scenario.until(async () => (await scenario.state()).state.status === 'withdrawn', 'the withdrawal');
  expect((await scenario.handle.describe()).status.name).toBe('RUNNING');
  expect(world.logged('Withdrawn')).toHaveLength(0);
  release();
  await scenario.ends('withdrawn');
});

test('every effect finds in the log all that led to it', async () => {
  const scenario = await office.begin(newInput('tni'));
  const { world } = scenario;
  const behind: string[] = [];
  const due = {
    registerAtBsre: 'registering',
    compareWithSimpeg: 'requesting-approval',
    sendMail: 'informing',
  } as const;
  for (const [name, status] of Object.entries(due) as [keyof typeof due, string][]) {
    world.before[name] = ({ log }: { log: { events: readonly unknown[] } }) => {
      const missing = log.events.slice() as typeof world.log;
      const known = [...world.log, ...missing.filter(({ seq }) => seq > world.log.length)];
      if (fold(known).status !== status) behind.push(`${name} acts at ${fold(known).status}`);
    };
  }
  await scenario.toApproval();
  await scenario.approve();
  await scenario.reaches('awaiting-passphrase');
  world.status = 'ISSUE';
  await scenario.ends('issued');
  expect(behind).toEqual([]);
});

test('a mail server that defers holds the step up and sends one mail', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('sendMail', 'mail-unavailable', 2);
  await scenario.throughTheOffice();
  await scenario.reaches('awaiting-activation');
  expect([world.count('sendMail'), world.mailKeys]).toEqual([3, ['activate/6/1']]);
});

test('one append is under way at a time', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  let appending = 0;
  let most = 0;
  world.before.appendEvents = async () => {
    appending += 1;
    most = Math.max(most, appending);
    await new Promise((resolve) => setTimeout(resolve, 30));
    appending -= 1;
  };
  await Promise.all(
    [1, 2, 3, 4, 5].map(() => scenario.signal('disposition', 'kabid', { outcome: 'return', fields: [] })),
  );
  await scenario.upTo(5);
  await scenario.withdraw();
  await scenario.ends('withdrawn');
  expect(most).toBe(1);
});
