import { newRevocation, Office, sleepyPoll } from './support/index.js';

const office = Office.forEach('file');

test('a letter ends an account: three dispositions, a check, the portal, REVOKE, and the holder is told', async () => {
  const scenario = await office.begin(newRevocation());
  const { world } = scenario;
  world.status = 'ISSUE';
  await scenario.throughTheOffice();
  await scenario.reaches('awaiting-portal');
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'verifikator', step: 6 });
  await scenario.revokeInPortal();
  await scenario.reaches('awaiting-revoked');
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'bsre', step: 7 });
  world.status = 'REVOKE';
  await scenario.ends('revoked');
  expect(world.mailKeys).toEqual(['revoked/8/1']);
  expect(await scenario.timeline()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((step) => `${step}:done`));
  expect(world.alarms).toEqual([]);
});

test('segera: the word of one official is enough, and the case waits for the others at its end', async () => {
  const scenario = await office.begin(newRevocation({ urgent: true }));
  const { world } = scenario;
  await scenario.forward('kasubbid');
  await scenario.complete();
  await scenario.revokeInPortal();
  await scenario.forward('kapusdatin');
  world.status = 'REVOKE';
  await scenario.reaches('awaiting-follow-up');
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'kabid', step: 3 });
  expect(world.mailKeys).toEqual(['revoked/8/1']);
  await scenario.forward('kabid');
  await scenario.ends('revoked');
  expect(await scenario.timeline()).toEqual([1, 4, 5, 6, 2, 7, 8, 3].map((step) => `${step}:done`));
});

test('not revoked after all: the case ends while BSrE still says ISSUE, and nobody is told', async () => {
  const scenario = await office.begin(newRevocation(sleepyPoll));
  const { world } = scenario;
  world.status = 'ISSUE';
  await scenario.throughTheOffice();
  await scenario.revokeInPortal();
  await scenario.until(() => world.count('awaitBsreStatus') >= 1, 'the first look');
  await scenario.keep();
  await scenario.ends('kept');
  expect(world.mailKeys).toEqual([]);
  expect((await scenario.timeline()).at(-1)).toBe('7:kept');
});

test('returned for its letter, the case begins anew with Kapusdatin', async () => {
  const scenario = await office.begin(newRevocation());
  await scenario.forward('kapusdatin');
  await scenario.send('disposition', 'kabid', { outcome: 'return', fields: ['letter'] });
  await scenario.reaches('returned');
  await scenario.send('correction', 'operator', {
    ...{ fields: ['letter'], newDataVersion: 2, unit: 'pusdatin', employeeKind: 'pns' },
    ...{ letterRef: 'letter-2', letterCommitment: 'c0ffee2' },
  });
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'kapusdatin', step: 2 });
  const { world } = scenario;
  await scenario.until(() => world.logged('ApplicantInformed').length >= 2, 'the receipt');
  expect(world.mailKeys).toEqual(['returned/3/1', 'corrected/2/2']);
});

test.each(['approval', 'nudge'] as const)('a message of another SOP is refused: %s', async (name) => {
  const scenario = await office.begin(newRevocation());
  const post = name === 'approval' ? 'verifikator' : 'pemohon';
  const body = name === 'approval' ? ({ outcome: 'approve' } as const) : {};
  expect(await scenario.refused(name, post, body as never)).toBe('wrong-post');
});
