import { HOUR, newInput, Office } from './support/index.js';

const office = Office.forEach('test');

test('who has a certificate already is verified all the same, and gets one mail that fits', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.status = 'ISSUE';
  await scenario.throughTheOffice();
  await scenario.ends('issued');
  expect(world.mails).toMatchObject([{ mail: 'issued', step: 14, foundIssued: true }]);
  expect((await scenario.timeline()).slice(4)).toEqual(
    '5:done 6:skipped 7:skipped 8:done 9:skipped 10:skipped 11:skipped 12:skipped 13:done 14:done'.split(' '),
  );
});

test('a certificate that is late comes before the verifikator, and is seen all the same', async () => {
  const poll = { initialInterval: HOUR / 3, maximumInterval: HOUR / 3, backoffCoefficient: 1 };
  const scenario = await office.begin(newInput('pns', { certificateWait: HOUR, poll }));
  const { world } = scenario;
  world.status = 'NEW';
  await scenario.throughTheOffice();
  await scenario.reaches('awaiting-passphrase');
  await scenario.nudge();
  await scenario.reaches('awaiting-certificate');
  await office.env.sleep(HOUR);
  await scenario.until(() => world.logged('CertificateLate').length >= 1, 'the certificate to be late');
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'verifikator', step: 14 });
  await scenario.portalWork();
  await scenario.until(() => world.logged('PortalWorkRecorded').length >= 1, 'the word to be logged');
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'bsre', step: 14 });
  await office.env.sleep(HOUR);
  await scenario.until(() => world.logged('CertificateLate').length >= 2, 'it to be late again');
  world.status = 'ISSUE';
  await scenario.ends('issued');
});

test('what the verifikator corrects at 10 is verified and compared anew, in the same round', async () => {
  const scenario = await office.begin(newInput('tni'));
  const { world } = scenario;
  world.simpeg = { name: 'equal', position: 'different' };
  await scenario.toApproval();
  const corrected = {
    fields: ['position'],
    newDataVersion: 2,
    unit: 'pusdatin',
    employeeKind: 'tni',
  } as const;
  expect(await scenario.refused('correction', 'verifikator', { ...corrected, noteRef: 'note-1' })).toBe(
    'evidence-required',
  );
  // Before the word of it: SIMPEG may be asked at once.
  world.simpeg = { name: 'equal', position: 'equal' };
  await scenario.send('correction', 'verifikator', { ...corrected, noteRef: 'note-1', evidence: 'sk' });
  await scenario.until(() => world.logged('ApprovalRequested').length >= 2, 'the second comparison');
  expect(world.logged('ApprovalRequested')[1]).toMatchObject({ round: 1, data: { simpeg: world.simpeg } });
  world.status = 'NEW';
  await scenario.send('approval', 'verifikator', { ...scenario.approval(), dataVersion: 2 });
  await scenario.reaches('awaiting-passphrase');
  const told = world.mails.filter(({ mail }) => mail === 'corrected');
  expect(told).toMatchObject([
    { round: 2, dataVersion: 2, fields: ['position'], correctedAt: expect.any(String), byOffice: true },
  ]);
  expect(told[0]).not.toHaveProperty('noteRef');
  expect(world.mails.map(({ mail }) => mail)).toEqual(['activate', 'corrected', 'set-passphrase']);
  world.status = 'ISSUE';
  await scenario.ends('issued');
});

test('withdrawn while word of the verifikator’s correction is under way, the case ends', async () => {
  const scenario = await office.begin(newInput('tni'));
  const { world } = scenario;
  await scenario.toApproval();
  const release = world.hold('sendMail');
  await scenario.send('correction', 'verifikator', {
    ...{ fields: ['position'], newDataVersion: 2, unit: 'pusdatin', employeeKind: 'tni' },
    ...{ noteRef: 'note-1', evidence: 'sk' },
  });
  await scenario.until(() => world.count('sendMail') === 2, 'the mail under way');
  await scenario.until(
    () => world.logged('ApprovalRequested').length === 2,
    'the second comparison meanwhile',
  );
  await scenario.send('withdrawal', 'pemohon', { dataVersion: 2 });
  release();
  await scenario.ends('withdrawn');
});
