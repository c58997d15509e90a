import { CLOSED_CASE_WORKFLOW, mailBounced, TASK_QUEUES, type Bounce } from '@tte/contracts';
import { fold, type SubmittedCase } from '@tte/domain';
import { randomUUID } from 'node:crypto';
import { newInput, Office, type Scenario } from './support/index.js';
import { updateOf } from './support/people.js';

const office = Office.forEach('file');

const bounceOf = ({ input }: Scenario, ref: string, over: Partial<Bounce> = {}): Bounce => ({
  caseId: input.submission.caseId,
  ref,
  to: 'applicant',
  cause: 'mailbox-unknown',
  ...over,
});
const comesBack = async (scenario: Scenario, ref: string, over: Partial<Bounce> = {}): Promise<void> => {
  await scenario.world.undisturbed(() => scenario.handle.signal(mailBounced, bounceOf(scenario, ref, over)));
  await scenario.until(() => scenario.world.logged('MailBounced').length > 0, 'the bounce in the log');
};
const turnOf = async (scenario: Scenario) => (await scenario.state()).turn?.waitingOn;
const waitingOnShown = async (scenario: Scenario) =>
  (await scenario.handle.describe()).searchAttributes['TteWaitingOn']?.[0];
const mailStates = async (scenario: Scenario) => {
  const { state } = await scenario.state();
  return state.status === 'new' ? [] : state.facts.mails.map(({ ref, state: stands }) => `${ref} ${stands}`);
};

test('what comes back while the applicant is waited for is the verifikator’s, and goes to the new address', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await scenario.toActivation();
  await comesBack(scenario, 'activate/6/1');
  expect(await turnOf(scenario)).toBe('verifikator');
  await scenario.until(async () => (await waitingOnShown(scenario)) === 'verifikator', 'the dashboard');
  await scenario.send('email-correction', 'verifikator', { newDataVersion: 2, noteRef: 'note-1' });
  await scenario.until(async () => (await turnOf(scenario)) === 'pemohon', 'the mail that is sent again');
  await scenario.atRest();
  expect(world.mails.find(({ occasion }) => occasion === 'again')).toMatchObject({
    mail: 'activate',
    step: 6,
    round: 1,
    occasion: 'again',
    dataVersion: 2,
    deadline: expect.any(String),
  });
  expect(world.mails.find(({ mail }) => mail === 'corrected')).toMatchObject({
    ...{ fields: ['email'], byOffice: true, dataVersion: 2 },
  });
  expect((await mailStates(scenario)).sort()).toEqual([
    'activate/6/1 resent',
    'activate/6/1/again accepted',
    'corrected/7/2 accepted',
  ]);
  expect((await scenario.state()).state.status).toBe('awaiting-activation');
  world.status = 'ISSUE';
  await scenario.ends('issued');
});

test('told twice it is one event, and of another case or with other words it is none', async () => {
  const scenario = await office.begin();
  await scenario.toActivation();
  await comesBack(scenario, 'activate/6/1', { to: 'pic' });
  for (const over of [
    { to: 'pic' as const },
    { caseId: randomUUID() },
    { cause: 'budi@kemhan.go.id' as 'other' },
    { to: 'budi' as 'pic' },
    { ref: 'budi@kemhan.go.id' },
  ])
    await scenario.world.undisturbed(() =>
      scenario.handle.signal(mailBounced, bounceOf(scenario, 'activate/6/1', over)),
    );
  expect(await turnOf(scenario)).toBe('pemohon');
  await scenario.atRest();
  expect(scenario.world.logged('MailBounced')).toHaveLength(1);
  await scenario.expectConsistent();
});

test('BSrE goes on being asked while the verifikator is waited for', async () => {
  const scenario = await office.begin();
  await scenario.toActivation();
  await comesBack(scenario, 'activate/6/1');
  scenario.world.status = 'NEW';
  await scenario.reaches('awaiting-passphrase');
  expect(await turnOf(scenario)).toBe('pemohon');
});

test('the mail of a return comes back, is marked as handled, and the case goes on', async () => {
  const scenario = await office.begin();
  await scenario.send('disposition', 'kapusdatin', { outcome: 'return', fields: ['pic'] });
  await scenario.until(() => scenario.world.logged('ApplicantInformed').length >= 1, 'the mail');
  await comesBack(scenario, 'returned/2/1');
  expect(await turnOf(scenario)).toBe('verifikator');
  await scenario.send('mail-handled', 'verifikator', { ref: 'returned/2/1', noteRef: 'note-1' });
  expect(await turnOf(scenario)).toBe('pemohon');
  await scenario.send('correction', 'operator', {
    fields: ['pic'],
    newDataVersion: 2,
    unit: 'pusdatin',
    employeeKind: 'pns',
  });
  await scenario.until(() => scenario.world.mailRefs.includes('corrected/2/2'), 'the receipt');
  await scenario.atRest();
  await scenario.expectConsistent();
});

test('an unconfirmed mail is sent once more, with its fields and note', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.unconfirmed = true;
  await scenario.send('disposition', 'kapusdatin', { outcome: 'return', fields: ['pic'], noteRef: 'note-1' });
  await scenario.until(() => world.logged('ApplicantInformed').length >= 1, 'the mail');
  expect(await mailStates(scenario)).toEqual(['returned/2/1 unconfirmed']);
  world.unconfirmed = false;
  await scenario.send('mail-resend', 'operator', { ref: 'returned/2/1' });
  await scenario.until(() => world.mailRefs.includes('returned/2/1/again'), 'the mail that is sent again');
  expect(world.mails.at(-1)).toMatchObject({ fields: ['pic'], noteRef: 'note-1' });
  await scenario.atRest();
  expect(await mailStates(scenario)).toEqual(['returned/2/1 resent', 'returned/2/1/again accepted']);
  await scenario.expectConsistent();
});

test('a step that was halted by its mail is done when the applicant was told otherwise', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('sendMail', 'mail-address-refused', 1);
  await scenario.throughTheOffice();
  await scenario.reaches('halted');
  expect(await mailStates(scenario)).toEqual(['activate/6/1 failed']);
  await scenario.send('mail-handled', 'verifikator', { ref: 'activate/6/1', noteRef: 'note-1' });
  await scenario.reaches('awaiting-activation');
  expect(world.mails).toEqual([]);
  expect(await mailStates(scenario)).toEqual(['activate/6/1 handled']);
});

test('a step that was halted by a dead address goes on with the right one', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  world.failing('sendMail', 'mail-address-refused', 1);
  await scenario.throughTheOffice();
  await scenario.reaches('halted');
  await scenario.send('email-correction', 'verifikator', { newDataVersion: 2, noteRef: 'note-1' });
  await scenario.reaches('awaiting-activation');
  await scenario.until(() => world.mails.length === 2, 'word of the correction, and the mail');
  expect(world.mails.every(({ dataVersion }) => dataVersion === 2)).toBe(true);
  expect([...world.mailRefs].sort()).toEqual(['activate/6/1', expect.stringMatching(/^corrected\/\d+\/2$/)]);
});

test('a mail that is to be sent again is sent although the case ends meanwhile', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await scenario.toActivation();
  await comesBack(scenario, 'activate/6/1');
  const release = world.hold('sendMail');
  await scenario.send('mail-resend', 'verifikator', { ref: 'activate/6/1' });
  await scenario.until(() => world.count('sendMail') >= 2, 'the mail under way');
  await scenario.withdraw();
  release();
  await scenario.ends('withdrawn');
  expect(world.mailRefs).toContain('activate/6/1/again');
});

test('the mail of a case that has ended comes back: taken up, sent again, and the log goes on', async () => {
  const scenario = await office.begin(newInput('pns'));
  const { world, input } = scenario;
  const { caseId } = input.submission;
  await scenario.toActivation();
  world.status = 'ISSUE';
  await scenario.ends('issued');
  const { seq } = (await scenario.state()).state;
  const closed = await office.env.client.workflow.start(CLOSED_CASE_WORKFLOW, {
    workflowId: `closed-case-${caseId}`,
    taskQueue: TASK_QUEUES.cases,
    args: [{ caseId }],
  });
  await closed.signal(mailBounced, bounceOf(scenario, 'issued/14/1'));
  const message = scenario.message<'mail-resend'>('operator', { ref: 'issued/14/1' });
  const receipt = await closed.executeUpdate(updateOf('mail-resend'), {
    args: [message as never],
    updateId: message.commandId,
  });
  expect(receipt).toMatchObject({ caseId, status: 'issued' });
  await closed.result();
  expect(world.log.slice(seq).map(({ type }) => type)).toEqual([
    'MailBounced',
    'MailResendAsked',
    'ApplicantInformed',
  ]);
  expect(world.alarms).toEqual([]);
  const state = fold(world.log) as SubmittedCase;
  expect(state).toMatchObject({ status: 'issued', facts: { dataVersion: 1 } });
  expect(world.mailRefs.at(-1)).toBe('issued/14/1/again');
});
