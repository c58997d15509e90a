import { dayInWib } from '@tte/domain';
import { HOUR, newInput, Office, type Scenario } from './support/index.js';

/** While BSrE is looked at, a leap over hours took the test server half a minute of real time; why is not known. */
const LEAPS_MS = 180_000;

const office = Office.forEach('test');

/** No mail of 12 or 11 has left, and the verifikator is waited for. */
async function held(scenario: Scenario, status: 'awaiting-portal-approval' | 'awaiting-portal-refusal') {
  const { world } = scenario;
  await scenario.reaches(status);
  const looks = world.count('awaitBsreStatus');
  await scenario.until(() => world.count('awaitBsreStatus') > looks + 2, 'several looks');
  expect(world.mailKeys).toEqual(['activate/6/1']);
  expect((await scenario.state()).turn).toMatchObject({ waitingOn: 'verifikator', step: 10 });
}

const decide = (scenario: Scenario, outcome: 'approve' | 'reactivate') =>
  scenario.send(
    'approval',
    'verifikator',
    outcome === 'approve' ? scenario.approval() : { outcome, fields: ['position'] },
  );

test('the mail of 12 waits until BSrE shows that the portal has approved', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  await decide(scenario, 'approve');
  await held(scenario, 'awaiting-portal-approval');
  scenario.world.status = 'NEW';
  await scenario.reaches('awaiting-passphrase');
  expect(scenario.world.mailKeys).toEqual(['activate/6/1', 'set-passphrase/12/1']);
});

test('a statement with a note sends it all the same, and is on record; without a note it is refused', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  await decide(scenario, 'approve');
  await held(scenario, 'awaiting-portal-approval');
  expect(await scenario.refused('portal-work', 'verifikator', {})).toBe('note-required');
  await scenario.send('portal-work', 'verifikator', { noteRef: 'note-1' });
  await scenario.reaches('awaiting-passphrase');
  expect(scenario.world.logged('PortalWorkRecorded')).toMatchObject([
    { step: 10, data: { noteRef: 'note-1' } },
  ]);
});

test('a confirmed civil servant whom BSrE still verifies is the verifikator’s in the portal', async () => {
  const scenario = await office.begin();
  await scenario.toActivation();
  scenario.world.status = 'WAITING_FOR_VERIFICATION';
  await held(scenario, 'awaiting-portal-approval');
  scenario.world.status = 'NEW';
  await scenario.reaches('awaiting-passphrase');
});

test('the mail of 11 waits until the portal has refused and so sent a new link', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  await decide(scenario, 'reactivate');
  await held(scenario, 'awaiting-portal-refusal');
  scenario.world.status = 'NO_CERTIFICATE';
  await scenario.reaches('awaiting-activation');
  expect(scenario.world.mailKeys).toEqual(['activate/6/1', 'reactivate/11/1']);
});

test('an approval that is thought better of waits for the portal’s refusal instead', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  await decide(scenario, 'approve');
  await held(scenario, 'awaiting-portal-approval');
  await decide(scenario, 'reactivate');
  await held(scenario, 'awaiting-portal-refusal');
  await decide(scenario, 'approve');
  scenario.world.status = 'NEW';
  await scenario.reaches('awaiting-passphrase');
});

test(
  'beyond the standard time the case is overdue, and BSrE is looked at on',
  async () => {
    const scenario = await office.begin(newInput('tni'));
    await scenario.toApproval();
    await decide(scenario, 'approve');
    await held(scenario, 'awaiting-portal-approval');
    await office.env.sleep(HOUR);
    await scenario.until(
      () => scenario.world.logged('StandardTimeExceeded').length >= 1,
      'the standard time',
    );
    await office.env.sleep(HOUR);
    await scenario.until(() => scenario.world.logged('Escalated').length >= 1, 'the second limit');
    expect(scenario.world.logged('Escalated')[0]?.data.to).toBe('kasubbid');
    scenario.world.status = 'NEW';
    await scenario.reaches('awaiting-passphrase');
  },
  LEAPS_MS,
);

test(
  'a hold keeps the post above from being told while BSrE is looked at, and its end counts',
  async () => {
    const scenario = await office.begin(newInput('tni'));
    const { world } = scenario;
    await scenario.toApproval();
    await decide(scenario, 'approve');
    await held(scenario, 'awaiting-portal-approval');
    const until = dayInWib(new Date((await office.env.currentTimeMs()) + 3 * 24 * HOUR).toISOString());
    await scenario.send('hold', 'verifikator', { until, noteRef: 'note-of-hold' });
    await office.env.sleep(4 * HOUR);
    await scenario.until(() => world.logged('StandardTimeExceeded').length === 1, 'the standard time');
    expect(world.logged('Escalated')).toEqual([]);
    await scenario.send('hold-release', 'verifikator', {});
    await scenario.until(() => world.logged('HoldReleased').length === 1, 'the end of the hold');
    const released = Date.parse(world.logged('HoldReleased')[0]?.at ?? '');
    await office.env.sleep(2 * HOUR);
    await scenario.until(() => world.logged('Escalated').length === 1, 'the second limit');
    expect(Date.parse(world.logged('Escalated')[0]?.data.dueAt ?? '')).toBe(released + 75 * 60_000);
    world.status = 'NEW';
    await scenario.reaches('awaiting-passphrase');
  },
  LEAPS_MS,
);
