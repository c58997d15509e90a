import { newInput, Office, failure, type Scenario } from './support/index.js';

const office = Office.forEach('file');

const PLACES: [string, 'pns' | 'tni', (scenario: Scenario) => Promise<unknown>][] = [
  ['before any disposition', 'pns', () => Promise.resolve()],
  ['at the check of completeness', 'pns', (scenario) => scenario.upTo(5)],
  [
    'when returned',
    'pns',
    async (scenario) => {
      await scenario.send('disposition', 'kapusdatin', { outcome: 'return', fields: ['pic'] });
      await scenario.until(() => scenario.world.logged('ApplicantInformed').length > 0, 'the mail');
    },
  ],
  [
    'when halted',
    'pns',
    async (scenario) => {
      scenario.world.failing('registerAtBsre', 'bsre-refused-applicant');
      await scenario.throughTheOffice();
      await scenario.reaches('halted');
    },
  ],
  ['while the activation is awaited', 'pns', (scenario) => scenario.toActivation()],
  ['while the approval is awaited', 'tni', (scenario) => scenario.toApproval()],
  ['while the passphrase is awaited', 'pns', (scenario) => scenario.toPassphrase()],
  [
    'while the certificate is awaited',
    'pns',
    async (scenario) => {
      await scenario.toPassphrase();
      await scenario.nudge();
      await scenario.reaches('awaiting-certificate');
    },
  ],
];

test.each(PLACES)('withdrawn %s, the case ends at once and no mail follows', async (_place, kind, drive) => {
  const scenario = await office.begin(newInput(kind));
  await drive(scenario);
  const { length } = scenario.world.mails;
  await scenario.withdraw();
  await scenario.closes();
  await scenario.ends('withdrawn');
  expect(scenario.world.mails).toHaveLength(length);
  expect(scenario.world.log.at(-1)?.type).toBe('Withdrawn');
});

test('withdrawn while the entry at BSrE is under way: the call is awaited and its result recorded', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  const release = world.hold('registerAtBsre');
  await scenario.throughTheOffice();
  await scenario.until(() => world.count('registerAtBsre') >= 1, 'the call');
  await scenario.withdraw();
  await scenario.until(() => world.logged('Withdrawn').length >= 1, 'the withdrawal in the log');
  expect((await scenario.handle.describe()).status.name).toBe('RUNNING');
  release();
  await scenario.closes();
  await scenario.ends('withdrawn');
  expect(world.log.slice(-2).map(({ type }) => type)).toEqual(['Withdrawn', 'RegisteredAtBsre']);
  expect(world.count('registerAtBsre')).toBe(1);
});

test('withdrawn while the entry at BSrE waits for its next attempt: the case ends without another', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('registerAtBsre', 'bsre-unreachable');
  await scenario.throughTheOffice();
  await scenario.until(() => world.count('registerAtBsre') >= 2, 'the second attempt');
  const [{ at } = { at: '' }] = [(await scenario.withdraw(), (await scenario.state()).state)].map(
    (state) => ({
      at: state.status === 'new' ? '' : state.since,
    }),
  );
  await scenario.closes();
  const { closeTime } = await scenario.handle.describe();
  expect((closeTime?.getTime() ?? 0) - Date.parse(at)).toBeLessThan(1900);
  expect(world.count('registerAtBsre')).toBe(2);
  await scenario.ends('withdrawn');
  expect(world.logged('RegisteredAtBsre')).toHaveLength(0);
});

test('withdrawn while a mail of a step is under way: the mail is awaited and recorded', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  const release = world.hold('sendMail');
  await scenario.throughTheOffice();
  await scenario.until(() => world.count('sendMail') >= 1, 'the mail under way');
  await scenario.withdraw();
  release();
  await scenario.ends('withdrawn');
  expect(world.mailKeys).toEqual(['activate/6/1']);
});

test.each(['under way', 'between attempts'])(
  'withdrawn while the mail of a return is %s: the case ends as withdrawn',
  async (how) => {
    const scenario = await office.begin();
    const { world } = scenario;
    const release = world.hold('sendMail');
    if (how === 'between attempts') world.failing('sendMail', 'mail-unavailable');
    await scenario.send('disposition', 'kapusdatin', { outcome: 'return', fields: ['pic'] });
    await scenario.until(() => world.count('sendMail') >= 1, 'the mail under way');
    await scenario.withdraw();
    if (how === 'under way') release();
    await scenario.closes();
    expect(await scenario.result()).toMatchObject({ status: 'withdrawn' });
    expect(world.log.map(({ type }) => type)).toContain('Withdrawn');
    await scenario.expectConsistent();
  },
);

test('the operator withdraws for the applicant, and the certificate ends the right to it', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await scenario.toPassphrase();
  world.before.sendMail = () => {
    throw failure('mail-unavailable');
  };
  world.status = 'ISSUE';
  await scenario.reaches('informing');
  expect(await scenario.refused('withdrawal', 'operator', {})).toBe('wrong-turn');
  delete world.before.sendMail;
  await scenario.ends('issued');
  expect(await scenario.state()).toMatchObject({ allowed: {} });

  const other = await office.begin();
  await other.send('withdrawal', 'operator', { via: 'operator', noteRef: 'note-3' });
  await other.ends('withdrawn');
  expect(other.world.log.at(-1)).toMatchObject({
    via: 'operator',
    actor: { post: 'operator' },
    data: { noteRef: 'note-3' },
  });
});
