import { DAY, HOUR, newInput, Office, settings, sleepyPoll } from './support/index.js';

const office = Office.forEach('test');

const TOLERANCE = 2_000;
const patience = { activationWait: 5 * DAY + HOUR / 2, passphraseWait: 4 * DAY + HOUR / 3 };
const between = (from: string | undefined, to: string | undefined) =>
  Date.parse(to ?? '') - Date.parse(from ?? '');

test('never activated, the case expires at the deadline, after one reminder', async () => {
  const scenario = await office.begin(newInput('pns', patience));
  const { world } = scenario;
  await scenario.toActivation();
  await scenario.ends('expired');

  const [asked, reminded] = world.logged('ApplicantInformed');
  const [expired] = world.logged('WaitExpired');
  const waited = between(asked?.at, expired?.at);
  expect(waited).toBeGreaterThanOrEqual(patience.activationWait);
  expect(waited).toBeLessThan(patience.activationWait + TOLERANCE);
  const remindedAfter = between(asked?.at, reminded?.at);
  expect(remindedAfter).toBeGreaterThanOrEqual(settings.remindAfter);
  expect(remindedAfter).toBeLessThan(settings.remindAfter + TOLERANCE);
  expect(expired).toMatchObject({ step: 7, data: { wait: 'activation' } });
  expect(world.mailKeys).toEqual(['activate/6/1', 'reminder/7/1', 'expired/7/1']);
  expect(world.mails[1]?.deadline).toBe(
    new Date(Date.parse(asked?.at ?? '') + patience.activationWait).toISOString(),
  );
});

test('the passphrase never set, the case expires at the deadline, after one reminder', async () => {
  const scenario = await office.begin(newInput('pns', patience));
  const { world } = scenario;
  await scenario.toPassphrase();
  await scenario.ends('expired');

  const asked = world.logged('ApplicantInformed').find(({ data }) => data.mail === 'set-passphrase');
  const [expired] = world.logged('WaitExpired');
  const waited = between(asked?.at, expired?.at);
  expect(waited).toBeGreaterThanOrEqual(patience.passphraseWait);
  expect(waited).toBeLessThan(patience.passphraseWait + TOLERANCE);
  expect(expired).toMatchObject({ step: 13, data: { wait: 'passphrase' } });
  expect(world.mailKeys.slice(2)).toEqual(['reminder/13/1', 'expired/13/1']);
});

test('activated after the last look before the deadline, the case goes on at the deadline', async () => {
  const scenario = await office.begin(
    newInput('pns', { ...patience, activationWait: 12 * HOUR, ...sleepyPoll }),
  );
  const { world } = scenario;
  await scenario.toActivation();
  await office.env.sleep(11 * HOUR);
  world.status = 'NEW';
  // As far as the deadline: time that is skipped beyond it runs out for the look that is under way then.
  await office.env.sleep(HOUR);
  await scenario.until(() => world.mails.length >= 2, 'the next mail');
  expect(world.mailKeys).toEqual(['activate/6/1', 'set-passphrase/12/1']);
});

test('a nudge in the last hours before the deadline still looks at once', async () => {
  const scenario = await office.begin(
    newInput('pns', { ...patience, activationWait: 12 * HOUR, ...sleepyPoll }),
  );
  const { world } = scenario;
  await scenario.toActivation();
  await office.env.sleep(11 * HOUR);
  world.status = 'NEW';
  await scenario.nudge();
  await scenario.reaches('awaiting-passphrase');
});

test('a returned case is reminded once and does not expire', async () => {
  const scenario = await office.begin(newInput('pns', patience));
  const { world } = scenario;
  await scenario.send('disposition', 'kapusdatin', { outcome: 'return', fields: ['pic'] });
  await scenario.until(() => world.logged('ApplicantInformed').length >= 1, 'the mail of the return');
  await office.env.sleep(settings.remindAfter);
  await scenario.until(() => world.logged('ApplicantInformed').length >= 2, 'the reminder');
  await office.env.sleep(30 * DAY);
  expect(world.mailKeys).toEqual(['returned/2/1', 'reminder/2/1']);
  expect((await scenario.state()).state.status).toBe('returned');
});

test('an applicant who is quick is never reminded', async () => {
  const scenario = await office.begin(newInput('pns', { remindAfter: DAY, ...sleepyPoll }));
  const { world } = scenario;
  await scenario.toActivation();
  world.status = 'NEW';
  await scenario.nudge();
  await scenario.reaches('awaiting-passphrase');
  await scenario.nudge();
  await scenario.reaches('awaiting-certificate');
  await office.env.sleep(3 * DAY);
  world.status = 'ISSUE';
  await scenario.ends('issued');
  expect(world.mailKeys).toEqual(['activate/6/1', 'set-passphrase/12/1', 'issued/14/1']);
});

test('a halted wait reminds nobody: it is not the applicant who is waited for', async () => {
  const scenario = await office.begin(newInput('pns', { remindAfter: HOUR }));
  const { world } = scenario;
  world.failing('awaitBsreStatus', 'bsre-account-suspended', 1);
  await scenario.throughTheOffice();
  await scenario.reaches('halted');
  await office.env.sleep(2 * HOUR);
  expect(world.mailKeys).toEqual(['activate/6/1']);
});

test('a reminder that is under way when the applicant acts is recorded all the same', async () => {
  const scenario = await office.begin(newInput('pns', { remindAfter: HOUR, ...sleepyPoll }));
  const { world } = scenario;
  await scenario.toActivation();
  const release = world.hold('sendMail');
  await office.env.sleep(HOUR);
  await scenario.until(() => world.count('sendMail') >= 2, 'the reminder under way');
  world.status = 'NEW';
  await scenario.nudge();
  await scenario.until(async () => (await scenario.state()).timeline.some(({ step }) => step === 7), '7');
  release();
  await scenario.reaches('awaiting-passphrase');
  world.status = 'ISSUE';
  await scenario.ends('issued');
  expect(world.mailKeys).toContain('reminder/7/1');
});
