import { Office } from './support/office.js';

const office = Office.forEach('file');

test('a civil servant goes straight through all 14 steps', async () => {
  const scenario = await office.begin();
  const { world } = scenario;
  await scenario.toActivation();
  world.status = 'NEW';
  await scenario.reaches('awaiting-passphrase');
  world.status = 'ISSUE';
  await scenario.ends('issued');

  const timeline = '1 2 3 4 5 6 7 8 9s 10s 11s 12 13 14'.split(' ');
  expect(await scenario.timeline()).toEqual(
    timeline.map((step) => `${parseInt(step, 10)}:${step.endsWith('s') ? 'skipped' : 'done'}`),
  );
  expect(world.mailKeys).toEqual(['activate/6/1', 'set-passphrase/12/1', 'issued/14/1']);
  expect(world.calls).not.toContain('compareWithSimpeg');
  expect(world.count('registerAtBsre')).toBe(1);
});

test('a mail tells its kind, the number and the deadline, and carries no words', async () => {
  const scenario = await office.begin();
  await scenario.toActivation();
  const order = scenario.world.mails.map(({ log: _log, ...rest }) => rest)[0];
  const [told] = scenario.world.logged('CompletenessConfirmed');
  expect(order).toEqual({
    dataVersion: 1,
    mail: 'activate',
    step: 6,
    round: 1,
    caseNumber: 'TTE-2026-000001',
    deadline: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
  });
  const days = (Date.parse(order?.deadline ?? '') - Date.parse(told?.at ?? '')) / 86_400_000;
  expect(days).toBeCloseTo(30, 2);
});
