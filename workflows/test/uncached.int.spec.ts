import { newInput, Office, World } from './support/index.js';

// Nothing is cached: every workflow task replays the case from its first event.
const office = Office.forEach('file', 0);
/**
 * While a run leaves the cache, Core (1.24) keeps one of the tasks that have come for it: a query may take the place of
 * the workflow task, and the server gives that again after this time.
 */
const GIVEN_AGAIN = '3 seconds';

test('a whole case with re-activation goes through though every task is a replay', async () => {
  const scenario = await office.begin(newInput('tni'), new World(), { workflowTaskTimeout: GIVEN_AGAIN });
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
