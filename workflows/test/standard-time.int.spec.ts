import { addOfficeTime, type OfficeCalendar } from '@tte/domain';
import { DAY, HOUR, newInput, newRevocation, Office } from './support/index.js';

const office = Office.forEach('test');

const MINUTE = 60_000;
const WIB = 7 * HOUR;
const FRIDAY = 5;
const hours: OfficeCalendar = {
  opensAt: 8 * 60,
  closesAt: 16 * 60,
  workdays: [1, 2, 3, 4, 5],
  holidays: [],
  urgentMinutes: 5,
  escalationMinutes: 60,
};

/** Leaps to the next Friday, 15:55 WIB, and tells its midnight there (epoch milliseconds). */
async function untilFridayAfternoon(): Promise<number> {
  const now = await office.env.currentTimeMs();
  const today = Math.floor((now + WIB) / DAY) * DAY;
  const days = (FRIDAY - new Date(today).getUTCDay() + 7) % 7;
  const friday = today + (days === 0 ? 7 : days) * DAY - WIB;
  await office.env.sleep(friday + 15 * HOUR + 55 * MINUTE - now);
  return friday;
}

const day = (instant: number) => new Date(instant + WIB).toISOString().slice(0, 10);

test('a letter of Friday 15:55 is overdue on Monday, once, and is then flagged for search', async () => {
  const friday = await untilFridayAfternoon();
  const scenario = await office.begin(newInput('pns', { office: hours }));
  const { world } = scenario;
  await scenario.until(() => world.log.length >= 1, 'the letter in the log');
  const entered = Date.parse(world.log[0]?.at ?? '');
  const onFriday = friday + 16 * HOUR - entered;
  expect(onFriday).toBeGreaterThan(0);
  const due = friday + 3 * DAY + 8 * HOUR + 15 * MINUTE - onFriday;

  await office.env.sleep(2 * DAY);
  expect((await scenario.state()).state).toMatchObject({ overdue: false });
  await office.env.sleep(2 * DAY);
  await scenario.until(() => world.logged('StandardTimeExceeded').length >= 1, 'the event');
  const [exceeded] = world.logged('StandardTimeExceeded');
  expect(exceeded?.data.dueAt).toBe(new Date(due).toISOString());
  expect(Date.parse(exceeded?.at ?? '') - due).toBeGreaterThanOrEqual(0);
  expect(Date.parse(exceeded?.at ?? '') - due).toBeLessThan(20_000);
  expect((await scenario.handle.describe()).searchAttributes).toMatchObject({ TteOverdue: [true] });
  expect((await scenario.state()).state).toMatchObject({
    overdue: true,
    status: 'awaiting-disposition',
    step: 2,
  });

  await office.env.sleep(7 * DAY);
  expect(world.logged('StandardTimeExceeded')).toHaveLength(1);
  await scenario.forward('kapusdatin');
  await scenario.until(
    async () => String((await scenario.handle.describe()).searchAttributes['TteOverdue']) === 'false',
    'the flag to be taken down',
  );
  await office.env.sleep(DAY);
  await scenario.until(
    () => world.logged('StandardTimeExceeded').length === 2,
    'the next step to be overdue',
  );
  expect(world.logged('StandardTimeExceeded').map(({ step }) => step)).toEqual([2, 3]);
});

test('a letter ignored for two office hours is reminded, then told above, on record, and decided as ever', async () => {
  const friday = await untilFridayAfternoon();
  const scenario = await office.begin(newInput('pns', { office: hours }));
  const { world } = scenario;
  const done = await scenario.forward('kapusdatin').then(() => office.env.currentTimeMs());
  await scenario.until(
    () => world.logged('DispositionForwarded').length === 1,
    'the letter to be with the Kabid',
  );
  const since = Date.parse(world.logged('DispositionForwarded')[0]?.at ?? '');
  expect(since).toBeLessThanOrEqual(done);
  const isOver = (minutes: number) => addOfficeTime(new Date(since).toISOString(), minutes, hours);

  await office.env.sleep(friday + 3 * DAY + 10 * HOUR - (await office.env.currentTimeMs()));
  await scenario.until(() => world.logged('Escalated').length >= 1, 'the escalation');
  expect(world.logged('StandardTimeExceeded')).toMatchObject([{ step: 3, data: { dueAt: isOver(15) } }]);
  expect(world.logged('Escalated')).toMatchObject([
    { step: 3, data: { to: 'kapusdatin', dueAt: isOver(75) }, actor: { post: 'sistem' } },
  ]);
  const { state, timeline } = await scenario.state();
  expect(state).toMatchObject({ step: 3, overdue: true, escalatedTo: 'kapusdatin' });
  expect(timeline.filter(({ step }) => step === 3)).toMatchObject([
    { outcome: 'overdue' },
    { outcome: 'escalated', evidence: 'to-kapusdatin' },
  ]);
  expect(await scenario.details()).toContain('Melewati batas waktu kedua: Kapusdatin diberi tahu.');

  await office.env.sleep(2 * DAY);
  expect(world.logged('Escalated')).toHaveLength(1);
  await scenario.forward('kabid');
  await scenario.reaches('awaiting-disposition');
  expect((await scenario.state()).state).toMatchObject({ step: 4, overdue: false });
});

test('a holiday on Monday moves the end of the standard time to Tuesday', async () => {
  const friday = await untilFridayAfternoon();
  const holidays = [day(friday + 3 * DAY)];
  const scenario = await office.begin(newInput('pns', { office: { ...hours, holidays } }));
  const { world } = scenario;
  await office.env.sleep(5 * DAY);
  await scenario.until(() => world.logged('StandardTimeExceeded').length >= 1, 'the event');
  const [exceeded] = world.logged('StandardTimeExceeded');
  expect(day(Date.parse(exceeded?.data.dueAt ?? ''))).toBe(day(friday + 4 * DAY));
});

test.each([
  ['one day', [3], 4],
  ['a weekend made longer', [3, 4], 5],
])('days off that are added while a letter waits count for it: %s', async (_title, daysOff, dueIn) => {
  const friday = await untilFridayAfternoon();
  const scenario = await office.begin(newInput('pns', { office: hours }));
  const { world } = scenario;
  const flag = async () => (await scenario.handle.describe()).searchAttributes['TteOverdue'];
  await scenario.until(() => world.log.length >= 1, 'the letter in the log');
  // What a worker is told by its settings when it is started anew.
  const later = { ...hours, holidays: daysOff.map((number) => day(friday + number * DAY)) };
  world.office = later;
  const due = Date.parse(addOfficeTime(world.log[0]?.at ?? '', 15, later));
  expect(day(due)).toBe(day(friday + dueIn * DAY));

  await office.env.sleep(due - 30 * MINUTE - (await office.env.currentTimeMs()));
  await scenario.until(() => world.count('readOfficeCalendar') > 0, 'the calendar to be read anew');
  expect(world.logged('StandardTimeExceeded')).toEqual([]);
  expect(await flag()).toEqual([false]);
  await office.env.sleep(HOUR);
  await scenario.until(() => world.logged('StandardTimeExceeded').length >= 1, 'the event');
  const [exceeded] = world.logged('StandardTimeExceeded');
  expect(exceeded?.data.dueAt).toBe(new Date(due).toISOString());
  expect(Date.parse(exceeded?.at ?? '') - due).toBeLessThan(20_000);
  await scenario.until(async () => String(await flag()) === 'true', 'the flag');
});

test('decided in time, a step is never overdue, and neither is a wait for the applicant', async () => {
  const scenario = await office.begin(newInput('tni', { activationWait: 20 * DAY, remindAfter: 10 * DAY }));
  const { world } = scenario;
  await scenario.toActivation();
  await office.env.sleep(DAY);
  expect(world.logged('StandardTimeExceeded')).toHaveLength(0);
  world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.nudge();
  await scenario.reaches('awaiting-approval');
  await office.env.sleep(HOUR);
  await scenario.until(() => world.logged('StandardTimeExceeded').length >= 1, 'step 10 to be overdue');
  expect(world.logged('StandardTimeExceeded')[0]).toMatchObject({ step: 10 });
});

test('an urgent case has the office minutes of urgent cases', async () => {
  const always: OfficeCalendar = {
    opensAt: 0,
    closesAt: 1440,
    workdays: [0, 1, 2, 3, 4, 5, 6],
    holidays: [],
    urgentMinutes: 5,
    escalationMinutes: 60,
  };
  const scenarios = [true, false].map((urgent) => office.begin(newRevocation({ office: always, urgent })));
  const [urgent, usual] = await Promise.all(scenarios);
  await office.env.sleep(6 * MINUTE);
  await urgent?.until(() => urgent.world.logged('StandardTimeExceeded').length >= 1, 'the event');
  const [letter, exceeded] = urgent?.world.log ?? [];
  expect(exceeded?.data).toEqual({
    dueAt: new Date(Date.parse(letter?.at ?? '') + 5 * MINUTE).toISOString(),
  });
  expect(usual?.world.logged('StandardTimeExceeded')).toEqual([]);
});
