import { newInput, Office, type Scenario, type World } from './support/index.js';

const office = Office.forEach('file');

/** A case in round 2 of 7, after it has looked at BSrE several times and held. */
async function heldInRoundTwo(world: World, scenario: Scenario): Promise<void> {
  await scenario.reaches('awaiting-activation');
  const looks = world.count('awaitBsreStatus');
  await scenario.until(() => world.count('awaitBsreStatus') > looks + 4, 'several polls');
  const { state } = await scenario.state();
  expect(state).toMatchObject({ status: 'awaiting-activation', step: 7, facts: { activationRound: 2 } });
}

/** Sent back on the verifikator's word alone: BSrE shows what it showed. */
async function reactivated(): Promise<Scenario> {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  await scenario.send('approval', 'verifikator', { outcome: 'reactivate', fields: ['position'] });
  await scenario.reaches('awaiting-portal-refusal');
  await scenario.send('portal-work', 'verifikator', { noteRef: 'note-1' });
  await heldInRoundTwo(scenario.world, scenario);
  return scenario;
}

test('an unchanged BSrE status does not end round 2 of 7; a seen change does', async () => {
  const scenario = await reactivated();
  scenario.world.status = 'NO_CERTIFICATE';
  await scenario.until(() => scenario.world.logged('BsreStatusChanged').length >= 1, 'the change');
  expect((await scenario.state()).state.status).toBe('awaiting-activation');
  scenario.world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.reaches('awaiting-approval');
  expect(scenario.world.logged('BsreStatusChanged')[0]?.data).toEqual({ bsreStatus: 'NO_CERTIFICATE' });
});

test('the word of the applicant makes round 2 of 7 look, and does not end it', async () => {
  const scenario = await reactivated();
  await scenario.nudge();
  await heldInRoundTwo(scenario.world, scenario);
  expect(scenario.world.logged('Nudged')).toHaveLength(1);
});

test('portal work of the verifikator ends round 2 of 7 though BSrE shows what it showed', async () => {
  const scenario = await reactivated();
  await scenario.portalWork();
  await scenario.reaches('awaiting-approval');
  expect(scenario.world.logged('PortalWorkRecorded')).toHaveLength(2);
});

test('after a refusal that BSrE shows, the activation alone ends round 2 of 7', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  await scenario.reactivate();
  await heldInRoundTwo(scenario.world, scenario);
  scenario.world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.reaches('awaiting-approval');
  expect(scenario.world.mailKeys).toEqual(['activate/6/1', 'reactivate/11/1']);
});
