import { ApplicationFailure } from '@temporalio/common';
import { newInput, Office } from './support/index.js';

const office = Office.forEach('file');

test('BSrE refuses the registration for good: halted, and after portal work tried again', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('registerAtBsre', 'bsre-refused-applicant', 1);
  await scenario.throughTheOffice();
  await scenario.reaches('halted');
  expect(await scenario.state()).toMatchObject({
    state: { step: 5, cause: 'bsre-refused-applicant', resume: { status: 'registering' } },
    turn: { waitingOn: 'verifikator' },
  });
  await scenario.until(() => world.logged('StepHalted').length >= 1, 'the halt in the log');
  await scenario.portalWork();
  await scenario.reaches('awaiting-activation');
  expect(world.count('registerAtBsre')).toBe(2);
  world.status = 'ISSUE';
  await scenario.ends('issued');
  expect(await scenario.timeline()).toContain('5:done');
});

test('a halted case is rejected by the verifikator', async () => {
  const scenario = await office.begin();
  scenario.world.failing('registerAtBsre', 'bsre-refused-applicant');
  await scenario.throughTheOffice();
  await scenario.reaches('halted');
  await scenario.send('approval', 'verifikator', { outcome: 'reject', reason: 'sudah-memiliki-akun' });
  await scenario.ends('rejected');
  expect(scenario.world.mailKeys).toEqual(['rejected/5/1']);
});

test.each(['suspended', 'revoked', 'expired', 'renewal'] as const)(
  'an account that BSrE shows as %s halts 7, and portal work resumes it',
  async (account) => {
    const scenario = await office.begin();
    const { world } = scenario;
    world.failing('awaitBsreStatus', `bsre-account-${account}`, 1);
    await scenario.throughTheOffice();
    await scenario.reaches('halted');
    expect((await scenario.state()).state).toMatchObject({ step: 7, cause: `bsre-account-${account}` });
    await scenario.portalWork();
    await scenario.reaches('awaiting-activation');
    world.status = 'NEW';
    await scenario.reaches('awaiting-passphrase');
  },
);

test('a refused address halts 6, and after portal work the mail goes out', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('sendMail', 'mail-address-refused', 1);
  await scenario.throughTheOffice();
  await scenario.reaches('halted');
  expect((await scenario.state()).state).toMatchObject({ step: 6, cause: 'mail-address-refused' });
  await scenario.portalWork();
  await scenario.reaches('awaiting-activation');
  expect(world.mailKeys).toEqual(['activate/6/1']);
});

test('the mail of a return that is refused is recorded, and the case goes on', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('sendMail', 'mail-refused', 1);
  await scenario.send('disposition', 'kapusdatin', { outcome: 'return', fields: ['pic'] });
  await scenario.until(() => world.logged('InformFailed').length >= 1, 'InformFailed');
  expect(world.logged('InformFailed')[0]?.data).toEqual({ mail: 'returned', cause: 'mail-refused' });
  await scenario.send('correction', 'pemohon', {
    fields: ['pic'],
    newDataVersion: 2,
    unit: 'pusdatin',
    employeeKind: 'pns',
  });
  await scenario.throughTheOffice(2);
  await scenario.reaches('awaiting-activation');
  world.status = 'ISSUE';
  await scenario.ends('issued');
});

test.each(['checkSiAsn', 'compareWithSimpeg'] as const)(
  'data that the vault no longer holds halt %s, and portal work tries again',
  async (name) => {
    const scenario = await office.begin(newInput(name === 'checkSiAsn' ? 'pns' : 'tni'));
    const { world } = scenario;
    world.failing(name, 'case-data-unavailable', 1);
    await scenario.toActivation();
    world.status = name === 'checkSiAsn' ? 'NEW' : 'WAITING_FOR_VERIFICATION';
    await scenario.reaches('halted');
    expect((await scenario.state()).state).toMatchObject({ cause: 'case-data-unavailable' });
    await scenario.portalWork();
    await scenario.reaches(name === 'checkSiAsn' ? 'awaiting-passphrase' : 'awaiting-approval');
  },
);

test('a failure that no table knows halts the step and puts none of its words on record', async () => {
  const scenario = await office.begin();
  scenario.world.before.registerAtBsre = () => {
    throw ApplicationFailure.nonRetryable('Budi Santoso is not known', 'SomethingElse');
  };
  await scenario.throughTheOffice();
  await scenario.reaches('halted');
  expect((await scenario.state()).state).toMatchObject({ cause: 'unexpected-failure' });
  await scenario.until(() => scenario.world.logged('StepHalted').length >= 1, 'the halt in the log');
  expect(JSON.stringify([await scenario.state(), scenario.world.log])).not.toContain('Budi');
});
