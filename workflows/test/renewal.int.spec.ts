import { DAY, newRenewal, Office, sleepyPoll } from './support/index.js';

const office = Office.forEach('test');

/** The day, `YYYY-MM-DD`, so many days from now. */
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const SOON = inDays(30);
const LATER = inDays(760);

test('a statement leads to an end that is later: compared, checked, told, renewed in the portal, told', async () => {
  const scenario = await office.begin(newRenewal({ validUntil: SOON }));
  const { world } = scenario;
  world.status = 'ISSUE';
  world.certificateEnd = SOON;
  await scenario.reaches('awaiting-completeness');
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'verifikator', step: 3 });
  await scenario.complete();
  await scenario.reaches('awaiting-renewal');
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'pemohon', step: 5 });
  world.certificateEnd = LATER;
  await scenario.nudge();
  await scenario.ends('renewed');
  expect(world.mailKeys).toEqual(['renew/4/1', 'renewed/7/1']);
  expect(await scenario.timeline()).toEqual([1, 2, 2, 3, 4, 5, 6, 7].map((step) => `${step}:done`));
  expect(world.logged('CertificateRenewed')[0]?.data).toEqual({ validUntil: LATER });
  expect(world.alarms).toEqual([]);
});

test('who is no civil servant is compared with SIMPEG alone', async () => {
  const scenario = await office.begin(newRenewal({ validUntil: SOON, employeeKind: 'tni' }));
  const { world } = scenario;
  await scenario.reaches('awaiting-completeness');
  expect(world.count('checkSiAsn')).toBe(0);
  expect(world.logged('HolderCompared')[0]?.data).toEqual({ simpeg: { name: 'equal' } });
});

test('the holder is reminded 14 and 3 days before the end, and the end closes the case', async () => {
  const scenario = await office.begin(newRenewal({ validUntil: SOON, ...sleepyPoll }));
  const { world } = scenario;
  world.status = 'ISSUE';
  world.certificateEnd = SOON;
  await scenario.reaches('awaiting-completeness');
  await scenario.complete();
  await scenario.ends('lapsed');
  expect(world.mailKeys).toEqual(['renew/4/1', 'reminder/5/1', 'reminder/5/2', 'lapsed/5/1']);
  const ends = Date.parse(`${SOON}T17:00:00.000Z`);
  const [, first, second] = world.logged('ApplicantInformed');
  const daysBefore = (at = '') => (ends - Date.parse(at)) / DAY;
  expect(daysBefore(first?.at)).toBeCloseTo(14, 1);
  expect(daysBefore(second?.at)).toBeCloseTo(3, 1);
});

test('a reminder whose time was over before the wait began is not sent', async () => {
  const validUntil = inDays(10);
  const scenario = await office.begin(newRenewal({ validUntil, ...sleepyPoll }));
  const { world } = scenario;
  world.status = 'ISSUE';
  world.certificateEnd = validUntil;
  await scenario.reaches('awaiting-completeness');
  await scenario.complete();
  await scenario.ends('lapsed');
  expect(world.mailKeys).toEqual(['renew/4/1', 'reminder/5/1', 'lapsed/5/1']);
});

test('BSrE shows that the certificate has ended: the case lapses before its day', async () => {
  const scenario = await office.begin(newRenewal({ validUntil: SOON }));
  const { world } = scenario;
  world.status = 'EXPIRED';
  await scenario.reaches('awaiting-completeness');
  await scenario.complete();
  await scenario.ends('lapsed');
  expect((await scenario.timeline()).at(-1)).toBe('5:lapsed');
});

test('the end passes while the verifikator is waited for', async () => {
  const scenario = await office.begin(newRenewal({ validUntil: inDays(1) }));
  await scenario.reaches('awaiting-completeness');
  await scenario.ends('lapsed');
  expect(scenario.world.mailKeys).toEqual(['lapsed/3/1']);
});

test('corrected data are compared anew', async () => {
  const scenario = await office.begin(newRenewal({ validUntil: SOON }));
  const { world } = scenario;
  await scenario.reaches('awaiting-completeness');
  await scenario.send('completeness', 'verifikator', { outcome: 'return', fields: ['position'] });
  await scenario.reaches('returned');
  await scenario.send('correction', 'operator', {
    ...{ fields: ['position'], newDataVersion: 2, unit: 'pusdatin', employeeKind: 'pns' },
  });
  await scenario.until(() => world.count('compareWithSimpeg') >= 2, 'the second comparison');
  await scenario.reaches('awaiting-completeness');
  await scenario.until(() => world.logged('ApplicantInformed').length >= 2, 'the receipt');
  expect(world.mailKeys).toEqual(['returned/3/1', 'corrected/2/2']);
});

test('an account that another SOP has stopped halts 5; its case can be withdrawn', async () => {
  const scenario = await office.begin(newRenewal({ validUntil: SOON }));
  const { world } = scenario;
  world.failing('awaitBsreStatus', 'bsre-account-revoked');
  await scenario.reaches('awaiting-completeness');
  await scenario.complete();
  await scenario.reaches('halted');
  await scenario.withdraw('operator');
  await scenario.ends('withdrawn');
});

test('a message of another SOP is refused', async () => {
  const scenario = await office.begin(newRenewal({ validUntil: SOON }));
  const body = { outcome: 'forward', instruction: 'tindak-lanjuti' } as const;
  expect(await scenario.refused('disposition', 'kapusdatin', body)).toBe('wrong-post');
});
