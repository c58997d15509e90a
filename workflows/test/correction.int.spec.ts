import type { MailOrder } from '@tte/contracts';
import type { Level } from '@tte/domain';
import { newInput, Office, type Body, type Scenario } from './support/index.js';

const office = Office.forEach('file');

const LEVELS: [Level, 2 | 3 | 4 | 5][] = [
  ['kapusdatin', 2],
  ['kabid', 3],
  ['kasubbid', 4],
  ['verifikator', 5],
];
const correction = (body: Partial<Body<'correction'>>): Body<'correction'> => ({
  fields: ['pic'],
  newDataVersion: 2,
  unit: 'pusdatin',
  employeeKind: 'pns',
  ...body,
});
const newLetter = correction({ fields: ['email'], letterRef: 'letter-2', letterCommitment: 'beef' });

async function returned(
  scenario: Scenario,
  post: Level,
  fields: Body<'correction'>['fields'],
): Promise<void> {
  const body = { outcome: 'return', fields, noteRef: 'note-1' } as const;
  await (post === 'verifikator'
    ? scenario.send('completeness', post, body)
    : scenario.send('disposition', post, body));
  await scenario.until(() => scenario.world.logged('ApplicantInformed').length > 0, 'the mail');
}

/** Corrects, and waits for the receipt. @returns the order of its mail */
async function corrected(scenario: Scenario, body: Partial<Body<'correction'>>) {
  const { world } = scenario;
  await scenario.send('correction', 'operator', correction(body));
  const receipts = () => world.logged('ApplicantInformed').filter(({ data }) => data.mail === 'corrected');
  await scenario.until(() => receipts().length > 0, 'the receipt');
  const order = world.mails.find(({ mail }) => mail === 'corrected');
  expect(order).toMatchObject({ fields: body.fields, correctedAt: world.logged('DataCorrected')[0]?.at });
  return order as MailOrder;
}

async function issued(scenario: Scenario): Promise<void> {
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
}

test.each(LEVELS)(
  '%s returns other data at %i: the mail names them, and the case resumes there',
  async (post, step) => {
    const scenario = await office.begin();
    const { world } = scenario;
    await scenario.upTo(step);
    await returned(scenario, post, ['pic', 'position']);
    expect(world.mails).toEqual([
      expect.objectContaining({
        mail: 'returned',
        step,
        round: 1,
        fields: ['pic', 'position'],
        noteRef: 'note-1',
      }),
    ]);
    expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'pemohon', step });

    const { dataVersion } = await corrected(scenario, { fields: ['pic', 'position'], noteRef: 'note-2' });
    expect(dataVersion).toBe(2);
    expect(world.logged('DataCorrected')[0]?.data).toMatchObject({ noteRef: 'note-2' });
    const { state } = await scenario.state();
    expect(state).toMatchObject({ step, facts: { dataVersion: 2, letterRound: 1, letterRef: 'letter-1' } });
    // A return is a decision too: whoever returned cannot decide at another level.
    expect(Object.keys(state.status === 'new' ? {} : state.facts.decidedBy)).toHaveLength(step - 1);

    for (const level of ['kapusdatin', 'kabid', 'kasubbid'].slice(step - 2))
      await scenario.forward(level as Level, 2);
    await scenario.complete(2);
    await scenario.reaches('awaiting-activation');
    await issued(scenario);
    expect(world.mailKeys.slice(0, 2)).toEqual([`returned/${step}/1`, `corrected/${step}/2`]);
    expect(world.mailKeys.filter((key) => key.startsWith('corrected'))).toHaveLength(1);
    expect((await scenario.timeline()).filter((entry) => entry.includes('returned'))).toEqual([
      `${step}:returned`,
    ]);
  },
);

test.each(LEVELS)(
  '%s returns data of the letter at %i: a new letter begins round 2 at step 2',
  async (post, step) => {
    const scenario = await office.begin();
    await scenario.upTo(step);
    await returned(scenario, post, ['email']);
    await scenario.send('correction', 'operator', newLetter);
    const { state } = await scenario.state();
    expect(state).toMatchObject({
      status: 'awaiting-disposition',
      step: 2,
      facts: { dataVersion: 2, letterRound: 2, letterRef: 'letter-2', decidedBy: {} },
    });

    expect(
      await scenario.refused('disposition', 'kapusdatin', {
        outcome: 'forward',
        instruction: 'tindak-lanjuti',
      }),
    ).toBe('stale-case');
    await scenario.throughTheOffice(2);
    await scenario.reaches('awaiting-activation');
    await issued(scenario);
    const timeline = await scenario.timeline();
    expect(timeline.slice(timeline.indexOf('2:done#2'), timeline.indexOf('6:done'))).toEqual(
      '2:done#2 3:done#2 4:done#2 5:done#2'.split(' '),
    );
  },
);

test('returned twice, each return has its own mail', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  const told = (count: number) =>
    scenario.until(() => world.logged('ApplicantInformed').length >= count, `mail ${count}`);
  for (const round of [1, 2]) {
    await scenario.send('disposition', 'kapusdatin', {
      outcome: 'return',
      fields: ['pic'],
      dataVersion: round,
    });
    await told(2 * round - 1);
    await scenario.send(
      'correction',
      'pemohon',
      correction({ dataVersion: round, newDataVersion: round + 1 }),
    );
    await told(2 * round);
  }
  expect(world.mailKeys).toEqual(['returned/2/1', 'corrected/2/2', 'returned/2/2', 'corrected/2/3']);
  await scenario.withdraw().catch(() => undefined);
  await scenario.send('withdrawal', 'pemohon', { dataVersion: 3 });
  await scenario.ends('withdrawn');
});

test('a receipt that cannot be delivered is on record, and the case goes on', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await returned(scenario, 'kapusdatin', ['pic']);
  world.failing('sendMail', 'mail-address-refused');
  await scenario.send('correction', 'pemohon', correction({}));
  await scenario.until(() => world.logged('InformFailed').length > 0, 'the failure');
  expect(world.logged('InformFailed')[0]?.data).toMatchObject({ mail: 'corrected' });
  await scenario.forward('kapusdatin', 2);
  expect((await scenario.state()).state).toMatchObject({ status: 'awaiting-disposition', step: 3 });
  expect(world.count('sendMail')).toBe(2);
});

test('while the mail server is away officials decide on corrected data, and the receipt follows', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await returned(scenario, 'kapusdatin', ['pic']);
  const release = world.hold('sendMail');
  await scenario.send('correction', 'pemohon', correction({}));
  await scenario.forward('kapusdatin', 2);
  await scenario.forward('kabid', 2);
  await scenario.until(() => world.logged('DispositionForwarded').length >= 2, 'both decisions in the log');
  release();
  await scenario.until(() => world.logged('ApplicantInformed').length >= 2, 'the receipt');
  expect(world.mailKeys).toEqual(['returned/2/1', 'corrected/2/2']);
  expect((await scenario.state()).state).toMatchObject({ status: 'awaiting-disposition', step: 4 });
});

test('withdrawn while the receipt is under way, the case ends', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await returned(scenario, 'kapusdatin', ['pic']);
  const release = world.hold('sendMail');
  await scenario.send('correction', 'pemohon', correction({}));
  await scenario.until(() => world.count('sendMail') >= 2, 'the receipt under way');
  await scenario.send('withdrawal', 'pemohon', { dataVersion: 2 });
  release();
  await scenario.ends('withdrawn');
});

test('a correction without the new letter, of too much or of too little is refused', async () => {
  const scenario = await office.begin();
  await returned(scenario, 'kapusdatin', ['email', 'pic']);
  const refusedWith = (body: Partial<Body<'correction'>>) =>
    scenario.refused('correction', 'operator', correction(body));
  expect(await refusedWith({ fields: ['email', 'pic'] })).toBe('letter-required');
  expect(await refusedWith({ fields: ['email', 'pic'], letterRef: 'letter-1' })).toBe('letter-required');
  expect(await refusedWith({ fields: ['email', 'pic', 'name'] })).toBe('field-not-returned');
  expect(await refusedWith({ fields: ['pic'] })).toBe('field-not-corrected');
});

test('what another unit is, is taken into the state and the search attribute', async () => {
  const scenario = await office.begin(newInput('tni'));
  await returned(scenario, 'kapusdatin', ['unit']);
  await scenario.send('correction', 'operator', {
    fields: ['unit'],
    newDataVersion: 2,
    unit: 'itjen',
    employeeKind: 'tni',
    letterRef: 'letter-2',
    letterCommitment: 'beef',
  });
  await scenario.until(
    async () => String((await scenario.handle.describe()).searchAttributes['TteUnit']) === 'itjen',
    'the unit in search',
  );
});

test('a mail of a return that is under way when the applicant has corrected is recorded all the same', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  const release = world.hold('sendMail');
  const body = { outcome: 'return', fields: ['pic'], noteRef: 'note-1' } as const;
  await scenario.send('disposition', 'kapusdatin', body);
  await scenario.until(() => world.count('sendMail') >= 1, 'the mail under way');
  await scenario.send('correction', 'operator', correction({}));
  release();
  await scenario.until(() => world.logged('ApplicantInformed').length >= 2, 'both mails in the log');
  expect(world.mails.map(({ mail }) => mail).sort()).toEqual(['corrected', 'returned']);
  await scenario.atRest();
  await scenario.expectConsistent();
});
