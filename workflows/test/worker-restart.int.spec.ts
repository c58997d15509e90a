import { newInput, Office } from './support/index.js';

// Nothing is cached: every workflow task replays the case from its first event.
const office = Office.forEach('file', 0);

test('a correction and the next disposition that arrive together do not jump the queue', async () => {
  const scenario = await office.begin();
  await scenario.upTo(5);
  await scenario.send('completeness', 'verifikator', { outcome: 'return', fields: ['email'] });
  await scenario.until(() => scenario.world.logged('ApplicantInformed').length > 0, 'the mail');
  await office.whileClosed(async () => {
    await scenario.signal('correction', 'operator', {
      fields: ['email'],
      unit: 'pusdatin',
      employeeKind: 'pns',
      letterRef: 'letter-2',
    });
    await scenario.signal('disposition', 'kapusdatin', {
      outcome: 'forward',
      instruction: 'tindak-lanjuti',
      dataVersion: 2,
    });
  });
  await scenario.until(async () => (await scenario.state()).state.seq === 8, 'both messages');
  expect((await scenario.state()).state).toMatchObject({ status: 'awaiting-disposition', step: 3 });
  await scenario.forward('kabid', 2);
  await scenario.forward('kasubbid', 2);
  await scenario.complete(2);
  await scenario.reaches('awaiting-activation');
  expect(scenario.world.count('registerAtBsre')).toBe(1);
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
});

test('a whole case with re-activation goes through though every task is a replay', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  await scenario.reactivate();
  await scenario.reaches('awaiting-activation');
  await scenario.nudge();
  await scenario.reaches('awaiting-approval');
  await scenario.approve();
  await scenario.reaches('awaiting-passphrase');
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
});

test('what happened while no worker ran is taken up by the next one', async () => {
  const scenario = await office.begin();
  await scenario.toActivation();
  await office.whileClosed(async () => {
    scenario.world.status = 'WAITING_FOR_VERIFICATION';
    await scenario.signal('nudge', 'pemohon', {});
  });
  await scenario.reaches('awaiting-passphrase');
});
