import { newInput, Office } from './support/index.js';

const office = Office.forEach('file');

test('a soldier goes through 9 and 10, where a verifikator compares with SIMPEG', async () => {
  const scenario = await office.begin(newInput('tni'));
  const { world } = scenario;
  world.simpeg = { name: 'near', position: 'different' };
  await scenario.toApproval();
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'verifikator', step: 10 });
  await scenario.approve();
  await scenario.reaches('awaiting-passphrase');
  world.status = 'ISSUE';
  await scenario.ends('issued');

  expect((await scenario.timeline()).slice(6)).toEqual(
    '7:done 8:done 9:done 10:done 10:done 11:skipped 12:done 13:done 14:done'.split(' '),
  );
  expect(world.calls).not.toContain('checkSiAsn');
  expect(world.logged('IdentityNotConfirmed').map(({ data }) => data)).toEqual([{ because: 'not-asn' }]);
  expect(world.logged('ApprovalRequested').map(({ data }) => data.simpeg)).toEqual([world.simpeg]);
  expect(world.mailKeys).toEqual(['activate/6/1', 'set-passphrase/12/1', 'issued/14/1']);
});

test('a mismatch at SI ASN leads over re-activation of named fields to approval in round 2', async () => {
  const scenario = await office.begin(newInput('pppk'));
  const { world } = scenario;
  world.siAsn = { confirmed: false, because: 'mismatch', verdicts: { name: 'different' } };
  await scenario.toApproval();
  world.status = 'NO_CERTIFICATE';
  await scenario.send('approval', 'verifikator', {
    outcome: 'reactivate',
    fields: ['name', 'position'],
    noteRef: 'note-7',
  });
  await scenario.reaches('awaiting-activation');
  expect(world.mails.at(-1)).toMatchObject({
    mail: 'reactivate',
    step: 11,
    fields: ['name', 'position'],
    noteRef: 'note-7',
  });
  world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.reaches('awaiting-approval');
  world.status = 'NEW';
  expect(await scenario.refused('approval', 'verifikator', scenario.approval())).toBe(
    'difference-unexplained',
  );
  await scenario.send('approval', 'verifikator', { ...scenario.approval(), noteRef: 'note-8' });
  await scenario.reaches('awaiting-passphrase');
  world.status = 'ISSUE';
  await scenario.ends('issued');

  expect((await scenario.timeline()).slice(6)).toEqual(
    '7:done 8:done 9:done 10:reactivation-asked 10:done 11:done 7:done#2 8:done#2 9:done#2 10:done#2 10:done#2 12:done#2 13:done#2 14:done#2'.split(
      ' ',
    ),
  );
  expect(world.logged('IdentityNotConfirmed')[0]?.data).toEqual({
    because: 'mismatch',
    verdicts: { name: 'different' },
  });
  expect(world.mailKeys).toEqual(['activate/6/1', 'reactivate/11/1', 'set-passphrase/12/2', 'issued/14/2']);
});

test('without SI ASN a civil servant is verified by hand', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.siAsn = { confirmed: false, because: 'unavailable' };
  world.simpeg = 'unavailable';
  await scenario.toApproval();
  await scenario.approve();
  await scenario.reaches('awaiting-passphrase');
  world.status = 'ISSUE';
  await scenario.ends('issued');
  const { timeline } = await scenario.state();
  expect(timeline.find(({ step }) => step === 8)?.evidence).toBe('unavailable');
  expect(timeline.find(({ step }) => step === 9)?.evidence).toBe('unavailable');
});

test('at the round limit a verifikator cannot ask for another activation', async () => {
  const input = newInput('lain');
  const scenario = await office.begin({
    ...input,
    submission: { ...input.submission, activationRoundLimit: 1 },
  });
  await scenario.toApproval();
  expect((await scenario.state()).allowed['verifikator']).toEqual(['approve', 'reject', 'correct', 'hold']);
  expect(await scenario.refused('approval', 'verifikator', { outcome: 'reactivate', fields: ['name'] })).toBe(
    'round-limit',
  );
});
