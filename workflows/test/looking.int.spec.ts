import { total } from './support/history.js';
import { DAY, newInput, Office } from './support/index.js';

// Days are skipped here: cases of other tests would hinder the leaps, even when they are closed.
const office = Office.forEach('file');

test('nine more days of looking cost no history', async () => {
  const events: number[] = [];
  const looks: number[] = [];
  for (const days of [1, 10]) {
    const patience = { activationWait: days * DAY, remindAfter: 99 * DAY };
    const scenario = await office.begin(newInput('pns', patience));
    await scenario.toActivation();
    await scenario.ends('expired');
    events.push(total(await scenario.history()));
    looks.push(scenario.world.count('awaitBsreStatus'));
  }
  const [furtherEvents, furtherLooks] = [events, looks].map(([short = 0, long = 0]) => long - short);
  expect(furtherLooks).toBeGreaterThan(100);
  // How many appends the first minutes took differs with the machine's load; a look would cost three events.
  expect(furtherEvents).toBeLessThan((furtherLooks ?? 0) / 3);
});
