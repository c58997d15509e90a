import type { Level } from '@tte/domain';
import { newInput, Office, type Scenario } from './support/index.js';

const office = Office.forEach('file');
const REJECT = { outcome: 'reject', reason: 'identitas-tidak-sesuai', noteRef: 'note-9' } as const;

const reject = (scenario: Scenario, step: number) => {
  if (step === 10) return scenario.send('approval', 'verifikator', REJECT);
  if (step === 5) return scenario.send('completeness', 'verifikator', REJECT);
  const post = ({ 2: 'kapusdatin', 3: 'kabid', 4: 'kasubbid' } as const)[step as 2 | 3 | 4];
  return scenario.send('disposition', post satisfies Level, REJECT);
};

test.each([2, 3, 4, 5, 10] as const)('rejected at %i: the applicant is told why, once', async (step) => {
  const scenario = await office.begin(newInput('tni'));
  await (step === 10 ? scenario.toApproval() : scenario.upTo(step));
  await reject(scenario, step);
  await scenario.ends('rejected');
  const { world } = scenario;
  expect(world.mails.at(-1)).toMatchObject({
    mail: 'rejected',
    step,
    round: 1,
    reason: 'identitas-tidak-sesuai',
    noteRef: 'note-9',
  });
  expect(world.mailKeys.filter((key) => key.startsWith('rejected'))).toHaveLength(1);
  expect((await scenario.timeline()).at(-1)).toBe(`${step}:rejected`);
});

test('rejected with no mail server: the case closes when the mail is out', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('sendMail', 'mail-unavailable', 2);
  await reject(scenario, 2);
  await scenario.ends('rejected');
  expect(world.count('sendMail')).toBe(3);
});

test('a refused address does not keep a rejected case open', async () => {
  const scenario = await office.begin();
  scenario.world.failing('sendMail', 'mail-address-refused');
  await reject(scenario, 2);
  await scenario.ends('rejected');
  expect(scenario.world.logged('InformFailed').map(({ data }) => data)).toEqual([
    { mail: 'rejected', cause: 'mail-address-refused' },
  ]);
});

test('a Signal that is refused while the mail of the rejection is under way does not disturb it', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('sendMail', 'mail-unavailable', 2);
  await reject(scenario, 2);
  await scenario.until(() => world.count('sendMail') >= 1, 'the first attempt');
  await scenario.signal('nudge', 'pemohon', {});
  await scenario.until(() => world.logged('SignalRefused').length >= 1, 'the refused signal');
  await scenario.ends('rejected');
  expect(world.mailKeys).toEqual(['rejected/2/1']);
});
