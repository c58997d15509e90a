import { addOfficeTime, beginOfDayInWib, dayInWib, type OfficeCalendar } from '@tte/domain';
import { DAY, HOUR, newInput, newRenewal, newRevocation, Office, type Scenario } from './support/index.js';

const office = Office.forEach('test');

const hours: OfficeCalendar = {
  opensAt: 8 * 60,
  closesAt: 16 * 60,
  workdays: [0, 1, 2, 3, 4, 5, 6],
  holidays: [],
  urgentMinutes: 5,
  escalationMinutes: 60,
};
const input = () => newInput('pns', { office: hours });
const NOTE = { noteRef: 'note-of-hold' };
/** The day after so many, `YYYY-MM-DD`. */
const dayIn = async (days: number): Promise<string> =>
  dayInWib(new Date((await office.env.currentTimeMs()) + days * DAY).toISOString());
/** Leaps to so many hours after a day has begun. */
const until = async (day: string, hour: number): Promise<void> =>
  office.env.sleep(Date.parse(beginOfDayInWib(day)) + hour * HOUR - (await office.env.currentTimeMs()));
const logged = ({ world }: Scenario, type: 'StandardTimeExceeded' | 'Escalated') => world.logged(type);

test('a held letter is late by the clock, and its silence is told from the day of its return', async () => {
  const scenario = await office.begin(input());
  const day = await dayIn(5);
  await scenario.send('hold', 'kapusdatin', { until: day, ...NOTE });
  await scenario.until(
    async () => (await scenario.details()).includes('Ditunda sampai'),
    'Temporal to tell it',
  );
  const { state } = await scenario.state();
  const since = 'since' in state ? state.since : '';
  await until(await dayIn(4), 12);
  await scenario.until(() => logged(scenario, 'StandardTimeExceeded').length === 1, 'the standard time');
  expect(logged(scenario, 'StandardTimeExceeded')[0]?.data.dueAt).toBe(addOfficeTime(since, 15, hours));
  expect(logged(scenario, 'Escalated')).toEqual([]);

  const returns = beginOfDayInWib(day);
  await until(day, 12);
  await scenario.until(() => logged(scenario, 'Escalated').length === 1, 'the escalation');
  expect(logged(scenario, 'Escalated')).toMatchObject([
    { data: { to: 'operator', dueAt: addOfficeTime(returns, 75, hours) } },
  ]);
  await scenario.forward('kapusdatin');
  await scenario.reaches('awaiting-disposition');
  expect((await scenario.state()).state).toMatchObject({ step: 3, overdue: false });
  expect((await scenario.state()).state).not.toHaveProperty('heldUntil');
  expect(await scenario.timeline()).toEqual(['1:done', '2:held', '2:overdue', '2:escalated', '2:done']);
});

test('a hold that is ended early lets silence count from then on', async () => {
  const scenario = await office.begin(input());
  await scenario.send('hold', 'kapusdatin', { until: await dayIn(20), ...NOTE });
  await until(await dayIn(2), 9);
  await scenario.send('hold-release', 'kapusdatin', {});
  await scenario.until(() => scenario.world.logged('HoldReleased').length === 1, 'the end of the hold');
  const released = scenario.world.logged('HoldReleased')[0]?.at ?? '';
  await office.env.sleep(3 * HOUR);
  await scenario.until(() => logged(scenario, 'Escalated').length === 1, 'the escalation');
  expect(logged(scenario, 'Escalated')[0]?.data.dueAt).toBe(addOfficeTime(released, 75, hours));
});

test('silence that was told before a hold is told anew after it', async () => {
  const scenario = await office.begin(input());
  await until(await dayIn(1), 12);
  await scenario.until(() => logged(scenario, 'Escalated').length === 1, 'the escalation');
  const day = await dayIn(3);
  await scenario.send('hold', 'kapusdatin', { until: day, ...NOTE });
  await until(day, 7);
  expect(logged(scenario, 'Escalated')).toHaveLength(1);
  await until(day, 12);
  await scenario.until(() => logged(scenario, 'Escalated').length === 2, 'the second escalation');
});

test.each([
  ['a revocation', () => newRevocation({ office: hours }), 'kapusdatin'],
  ['a renewal', () => newRenewal({ validUntil: '2099-01-01' }), 'verifikator'],
] as const)(
  '%s is held as well, by whose turn it is, for a reason and until a day',
  async (_what, make, post) => {
    const scenario = await office.begin(make());
    if (post === 'verifikator') await scenario.reaches('awaiting-completeness');
    expect(await scenario.refused('hold', post, { until: await dayIn(3) })).toBe('note-required');
    expect(await scenario.refused('hold', post, { until: await dayIn(31), ...NOTE })).toBe('hold-date');
    expect(await scenario.refused('hold', 'kabid', { until: await dayIn(3), ...NOTE })).not.toBe('');
    expect(await scenario.refused('hold-release', post, {})).toBe('not-held');
    await scenario.signalTaken('hold', post, { until: await dayIn(3), ...NOTE });
    expect((await scenario.state()).state).toMatchObject({
      heldUntil: beginOfDayInWib(await dayIn(3)),
    });
    expect((await scenario.state()).allowed).toMatchObject({
      [post]: expect.arrayContaining(['hold', 'hold-release']),
    });
  },
);

test('a hold that comes while the calendar cannot be read does not end the case', async () => {
  const scenario = await office.begin(input());
  scenario.world.failing('readOfficeCalendar', 'store-unavailable');
  await until(await dayIn(2), 9);
  await scenario.until(() => scenario.world.count('readOfficeCalendar') > 0, 'the calendar to be asked for');
  await scenario.send('hold', 'kapusdatin', { until: await dayIn(5), ...NOTE });
  scenario.world.calm();
  await office.env.sleep(HOUR);
  await scenario.until(() => logged(scenario, 'StandardTimeExceeded').length === 1, 'the standard time');
  expect((await scenario.state()).state).toMatchObject({ status: 'awaiting-disposition', overdue: true });
});
