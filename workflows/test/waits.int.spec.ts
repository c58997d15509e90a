import { newInput, Office, sleepyPoll } from './support/index.js';

const office = Office.forEach('file');

test('ISSUE seen while 7 waits: activation, identity, and the certificate follow from one look each', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await scenario.toActivation();
  world.status = 'ISSUE';
  await scenario.ends('issued');
  const { timeline } = await scenario.state();
  expect(timeline.find(({ step }) => step === 7)?.evidence).toBe('ISSUE');
  expect(timeline.find(({ step }) => step === 13)?.evidence).toBe('certificate');
});

test('ISSUE seen while 13 waits proves 13 together with 14', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await scenario.toPassphrase();
  world.status = 'ISSUE';
  await scenario.ends('issued');
  expect(world.log.slice(-3)).toEqual([
    expect.objectContaining({ type: 'PassphraseSet', step: 13, data: { evidence: 'certificate' } }),
    expect.objectContaining({
      type: 'CertificateIssued',
      step: 14,
      actor: expect.objectContaining({ post: 'bsre' }),
    }),
    expect.objectContaining({ type: 'ApplicantInformed', step: 14 }),
  ]);
});

test('a nudge at 13 records 13 on the word of the applicant, then 14 on the certificate', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await scenario.toPassphrase();
  await scenario.nudge();
  await scenario.reaches('awaiting-certificate');
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'bsre', step: 14 });
  expect(world.logged('CertificateIssued')).toHaveLength(0);
  world.status = 'ISSUE';
  await scenario.ends('issued');
  expect(world.logged('PassphraseSet').map(({ actor, data }) => [actor.post, data.evidence])).toEqual([
    ['pemohon', 'applicant'],
  ]);
});

test('a nudge looks at BSrE at once, however far the next look was', async () => {
  const scenario = await office.begin(newInput('pns', sleepyPoll));
  const { world } = scenario;
  await scenario.toActivation();
  await scenario.until(() => world.count('awaitBsreStatus') >= 1, 'the first look');
  world.status = 'NEW';
  await scenario.nudge();
  await scenario.reaches('awaiting-passphrase');
  await scenario.until(() => world.count('awaitBsreStatus') >= 3, 'the first look of 13');
  world.status = 'ISSUE';
  await scenario.portalWork();
  await scenario.ends('issued');
  expect(world.count('awaitBsreStatus')).toBe(4);
});

test('a nudge that finds nothing new leaves the case waiting, with one wait under way', async () => {
  const scenario = await office.begin(newInput('pns', sleepyPoll));
  const { world } = scenario;
  await scenario.toActivation();
  for (const looks of [1, 2, 3]) {
    await scenario.until(() => world.count('awaitBsreStatus') >= looks, `look ${looks}`);
    await scenario.nudge();
  }
  await scenario.until(() => world.count('awaitBsreStatus') >= 4, 'look 4');
  const { raw } = await scenario.handle.describe();
  const waits = raw.pendingActivities?.filter(
    ({ activityType, state }) =>
      activityType?.name === 'awaitBsreStatus' && state !== 3 /* cancel requested */,
  );
  expect(waits).toHaveLength(1);
  expect((await scenario.state()).state).toMatchObject({
    status: 'awaiting-activation',
    facts: { nudges: 3 },
  });
});
