import { newInput, Office } from './support/index.js';

// Nothing is cached: every workflow task replays the case from its first event.
const office = Office.forEach('file', 0);

test('a whole case with re-activation goes through though every task is a replay', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  await scenario.reactivate();
  await scenario.reaches('awaiting-activation');
  scenario.world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.nudge();
  await scenario.reaches('awaiting-approval');
  await scenario.approve();
  await scenario.reaches('awaiting-passphrase');
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
});
