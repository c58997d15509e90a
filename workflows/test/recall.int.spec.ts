import { newInput, newRevocation, Office } from './support/index.js';

const office = Office.forEach('file');
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' } as const;

test('a forwarding is taken back at each step, and the letter then goes its way', async () => {
  const scenario = await office.begin(newInput('pns'));
  const { world } = scenario;
  const opened = (await scenario.state()).state;
  for (const [post, step] of [
    ['kapusdatin', 2],
    ['kabid', 3],
    ['kasubbid', 4],
  ] as const) {
    await scenario.forward(post);
    expect(await scenario.send('disposition-recall', post, {})).toMatchObject({
      status: 'awaiting-disposition',
      step,
    });
    await scenario.forward(post);
  }
  expect(await scenario.timeline()).toEqual([
    '1:done',
    ...[2, 3, 4].flatMap((step) => [`${step}:done`, `${step}:recalled`, `${step}:done`]),
  ]);
  await scenario.complete();
  await scenario.reaches('awaiting-activation');
  expect(world.logged('DispositionRecalled').map(({ step }) => step)).toEqual([2, 3, 4]);
  expect(opened).toMatchObject({ step: 2 });
  await scenario.withdraw();
  await scenario.ends('withdrawn');
});

test('it stands as it stood, and is waited for as before', async () => {
  const scenario = await office.begin(newInput('pns'));
  const before = (await scenario.state()).state;
  await scenario.forward('kapusdatin');
  await scenario.send('disposition-recall', 'kapusdatin', {});
  const { state, turn } = await scenario.state();
  expect(state).toMatchObject({ since: 'since' in before && before.since, overdue: false, step: 2 });
  expect(turn).toMatchObject({ waitingOn: 'kapusdatin' });
  expect(await scenario.refused('disposition', 'kabid', FORWARD)).toBe('wrong-turn');
  await scenario.until(
    async () => String((await scenario.handle.describe()).searchAttributes['TteWaitingOn']) === 'kapusdatin',
    'the search to tell it',
  );
  await scenario.withdraw();
  await scenario.ends('withdrawn');
});

test('too late, or once somebody has decided since, it is refused', async () => {
  const scenario = await office.begin(newInput('pns'));
  await scenario.forward('kapusdatin');
  await scenario.forward('kabid');
  expect(await scenario.refused('disposition-recall', 'kapusdatin', {})).toBe('recall-overtaken');
  await office.env.sleep(16_000);
  expect(await scenario.refused('disposition-recall', 'kabid', {})).toBe('recall-late');
  await scenario.signal('disposition-recall', 'kabid', {});
  await scenario.until(
    () => scenario.world.logged('SignalRefused').length === 1,
    'the refused Signal to be recorded',
  );
  await scenario.withdraw();
  await scenario.ends('withdrawn');
});

test('an urgent letter’s first word is taken back by Signal, and another’s then counts', async () => {
  const scenario = await office.begin(newRevocation({ urgent: true }));
  await scenario.forward('kabid');
  await scenario.signalTaken('disposition-recall', 'kabid', {});
  expect((await scenario.state()).state).toMatchObject({ status: 'awaiting-disposition', step: 2 });
  await scenario.forward('kasubbid');
  await scenario.complete();
  expect((await scenario.state()).state).toMatchObject({
    status: 'awaiting-portal',
    facts: { decidedBy: { kasubbid: expect.any(String) } },
  });
});
