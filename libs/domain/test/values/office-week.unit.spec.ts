import { addOfficeTime, officeMinutesBetween, subtractOfficeTime } from '../../src/case/office-time.js';
import { hoursOf, longestClosure, weekOf } from '../../src/case/office-week.js';

const USUAL = { opensAt: 450, closesAt: 960 };
const WEEK = [1, 2, 3, 4].map((day) => ({ day, ...USUAL }));
const FRIDAY = { day: 5, opensAt: 450, closesAt: 990 };
const rest = { holidays: [], urgentMinutes: 5, escalationMinutes: 60 };
const wib = (text: string) => new Date(`${text}:00.000+07:00`).toISOString();

test('a week of a calendar is the week that it was made of, Sunday first', () => {
  const week = [{ day: 0, opensAt: 600, closesAt: 720 }, ...WEEK, FRIDAY];
  expect(weekOf({ ...hoursOf(week), ...rest })).toEqual(week);
  expect(hoursOf(WEEK)).toEqual({ ...USUAL, workdays: [1, 2, 3, 4] });
  expect(() => hoursOf([])).toThrow(RangeError);
});

test('a longer Friday counts as long as it is, forwards and backwards', () => {
  const office = { ...hoursOf([...WEEK, FRIDAY]), ...rest };
  // 27 March 2026 is a Friday.
  expect(addOfficeTime(wib('2026-03-27T16:10'), 15, office)).toBe(wib('2026-03-27T16:25'));
  expect(addOfficeTime(wib('2026-03-26T16:10'), 15, office)).toBe(wib('2026-03-27T07:45'));
  expect(subtractOfficeTime(wib('2026-03-30T07:35'), 15, office)).toBe(wib('2026-03-27T16:20'));
  expect(officeMinutesBetween(wib('2026-03-26T15:00'), wib('2026-03-28T09:00'), office)).toBe(60 + 540);
});

test.each([
  ['a week without days off is closed for the weekend', [1, 2, 3, 4, 5], [], 2],
  ['days off beside a weekend make it longer', [1, 2, 3, 4, 5], ['2027-03-08', '2027-03-09'], 4],
  ['a week of one day that is off', [1], ['2027-03-08'], 13],
])('%s', (_title, workdays, holidays, days) => {
  expect(longestClosure({ workdays, holidays }, 2027)).toBe(days);
});
