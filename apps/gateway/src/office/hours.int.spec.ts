import { addOfficeTime, dayInWib } from '@tte/domain';
import { official } from '../../test/support/gateway.js';
import { pdf, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/office-hours';
const gateway = sharedGateway({ env: { OFFICE_HOLIDAYS: '2026-12-25' } });
const admin = official('admin', { name: 'Sari Admin' });
const WEEK = [1, 2, 3, 4, 5].map((day) => ({ day, opens: '07:30', closes: '16:00' }));
const CHRISTMAS = { date: '2026-12-25', name: '' };
const NEW_YEAR = { date: '2027-01-01', name: 'Tahun Baru Masehi' };

const read = async () => (await gateway.get(PATH, admin)).body;
const set = async (body: object, claims = admin) =>
  gateway.call('PUT', PATH, {
    headers: { 'content-type': 'application/json', ...(await gateway.authorization(claims)) },
    body: JSON.stringify(body),
  });
const version = async () => Number((await read())['version']);

it('are those of the settings until somebody changes them, and then on record with who did', async () => {
  expect(await read()).toEqual({ version: 0, week: WEEK, daysOff: [CHRISTMAS], changes: [] });
  const friday = { day: 5, opens: '07:30', closes: '16:30' };
  const week = [friday, ...WEEK.filter(({ day }) => day !== 5)];
  const { status, body } = await set({ version: 0, week, daysOff: [NEW_YEAR, CHRISTMAS] });
  expect(status).toBe(200);
  const kept = [...WEEK.slice(0, 4), friday];
  expect(body).toEqual({
    version: 2,
    week: kept,
    daysOff: [CHRISTMAS, NEW_YEAR],
    changes: [
      {
        at: expect.any(String),
        by: 'admin1',
        byName: 'Sari Admin',
        week: { before: WEEK, after: kept },
        added: [NEW_YEAR],
        removed: [],
      },
    ],
  });
  const again = await set({ version: 2, week, daysOff: [NEW_YEAR] });
  expect(again.body['changes']).toMatchObject([{ week: null, added: [], removed: [CHRISTMAS] }, {}]);
});

it('that somebody else has changed meanwhile are not overwritten; the same once more is no change', async () => {
  const before = await version();
  const body = { version: before, week: WEEK, daysOff: [NEW_YEAR] };
  expect((await set(body)).status).toBe(200);
  expect((await set(body)).status).toBe(200);
  const late = await set({ ...body, daysOff: [] });
  expect([late.status, late.body['code']]).toEqual([409, 'office-hours-changed']);
  expect(await version()).toBe(before + 1);
});

it('count at once: for what is due, and for the cases that begin then', async () => {
  const { body } = await gateway.form('/api/v1/cases', submission(1), pdf());
  const id = String(body['caseId']);
  const shown = async () => (await gateway.get(`/api/v1/cases/${id}`, official('kabid'))).body;
  const before = await shown();
  const since = String(before['since']);
  // The day on which it would be due, and another beginning on every weekday but Monday.
  const daysOff = [{ date: dayInWib(String(before['dueAt'])), name: 'Cuti bersama' }];
  const week = WEEK.map((hours) => (hours.day === 1 ? hours : { ...hours, opens: '09:00' }));
  expect((await set({ version: await version(), week, daysOff })).status).toBe(200);
  const calendar = {
    ...{ opensAt: 540, closesAt: 960, workdays: [1, 2, 3, 4, 5], urgentMinutes: 5, escalationMinutes: 60 },
    otherHours: [{ day: 1, opensAt: 450, closesAt: 960 }],
    holidays: daysOff.map(({ date }) => date),
  };
  const after = await shown();
  expect(after['dueAt']).toBe(addOfficeTime(since, 15, calendar));
  expect(after['dueAt']).not.toBe(before['dueAt']);
  await gateway.form('/api/v1/cases', submission(2), pdf());
  const { office } = gateway.workflows.started.at(-1)?.settings ?? {};
  expect(office && addOfficeTime(since, 15, office)).toBe(after['dueAt']);
});

it.each([
  ['no day', { week: [] }, 'invalid-input', 'too-short'],
  ['a day twice', { week: [...WEEK, WEEK[0]] }, 'invalid-input', 'day-twice'],
  ['a date twice', { daysOff: [NEW_YEAR, NEW_YEAR] }, 'invalid-input', 'day-twice'],
  ['no time', { week: [{ day: 1, opens: '7', closes: '16:00' }] }, 'invalid-input', 'time-format'],
  ['an end before', { week: [{ day: 1, opens: '16:00', closes: '07:30' }] }, 'invalid-input', 'closes-early'],
  ['no date', { daysOff: [{ date: '2027-02-30', name: 'X' }] }, 'invalid-input', 'date-format'],
  [
    'a year without work',
    { week: WEEK.slice(0, 1), daysOff: mondaysOf(2027) },
    'invalid-input',
    'closed-too-long',
  ],
])('%s is refused', async (_what, change, code, fault) => {
  const answer = await set({ version: await version(), week: WEEK, daysOff: [], ...change });
  expect([answer.status, answer.body['code']]).toEqual([422, code]);
  expect(answer.body['errors']).toContainEqual(expect.objectContaining({ code: fault }));
});

it('are seen by an auditor, and changed by an admin alone', async () => {
  expect((await gateway.get(PATH, official('auditor'))).status).toBe(200);
  const body = { version: 0, week: WEEK, daysOff: [] };
  expect((await set(body, official('auditor'))).status).toBe(403);
  expect((await gateway.get(PATH, official('kabid'))).status).toBe(403);
});

function mondaysOf(year: number) {
  const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)));
  return days
    .filter((day) => day.getUTCDay() === 1)
    .map((day) => ({ date: day.toISOString().slice(0, 10), name: 'Libur' }));
}
