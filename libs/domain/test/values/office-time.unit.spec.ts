import fc from 'fast-check';
import {
  addOfficeTime,
  officeMinutesBetween,
  subtractOfficeTime,
  type OfficeCalendar,
} from '../../src/case/office-time.js';

/** 07.30 to 16.00 WIB, Monday to Friday. */
const OFFICE: OfficeCalendar = {
  opensAt: 7 * 60 + 30,
  closesAt: 16 * 60,
  workdays: [1, 2, 3, 4, 5],
  holidays: ['2026-03-19', '2026-03-20'],
  urgentMinutes: 5,
  escalationMinutes: 60,
};
/** A time of the clock in Jakarta, as an instant. */
const wib = (text: string) => new Date(`${text}:00.000+07:00`).toISOString();
const after15 = (from: string) => addOfficeTime(wib(from), 15, OFFICE);

describe('Waktu kerja', () => {
  test.each([
    ['within the day', '2026-03-25T09:00', '2026-03-25T09:15'],
    ['before opening: from the opening', '2026-03-25T05:00', '2026-03-25T07:45'],
    ['just after midnight in Jakarta, still yesterday in UTC', '2026-03-25T00:30', '2026-03-25T07:45'],
    ['at the exact end', '2026-03-25T15:45', '2026-03-25T16:00'],
    ['over the end: the rest on the next morning', '2026-03-25T15:50', '2026-03-26T07:35'],
    ['at closing: all of it on the next morning', '2026-03-25T16:00', '2026-03-26T07:45'],
    ['late in the evening, over midnight', '2026-03-25T23:30', '2026-03-26T07:45'],
    ['Friday evening: on Monday', '2026-03-27T15:50', '2026-03-30T07:35'],
    ['Saturday: on Monday', '2026-03-28T10:00', '2026-03-30T07:45'],
    ['Sunday: on Monday', '2026-03-29T10:00', '2026-03-30T07:45'],
    ['over a holiday and a weekend', '2026-03-18T15:55', '2026-03-23T07:40'],
    ['on a holiday', '2026-03-19T10:00', '2026-03-23T07:45'],
  ])('15 minutes %s', (_title, from, until) => {
    expect(after15(from)).toBe(wib(until));
  });

  test('longer than a day', () => {
    expect(addOfficeTime(wib('2026-03-25T07:30'), 8.5 * 60 + 30, OFFICE)).toBe(wib('2026-03-26T08:00'));
  });

  test('what has waited since the instant found is due, and what came a minute later is not', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 60 });
    fc.assert(
      fc.property(minute, minute, (at, from) => {
        const [now, since] = [at, from].map((one) =>
          new Date(Date.UTC(2026, 2, 1) + one * 60_000).toISOString(),
        );
        if (now === undefined || since === undefined) return;
        const isDue = addOfficeTime(since, 15, OFFICE) <= now;
        expect(since <= subtractOfficeTime(now, 15, OFFICE)).toBe(isDue);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['in the office', '2026-03-25T09:00', '2026-03-25T09:20', 20],
    ['over the night', '2026-03-25T15:50', '2026-03-26T07:40', 20],
    ['over the weekend', '2026-03-27T15:00', '2026-03-30T08:30', 120],
    ['on a holiday', '2026-03-19T08:00', '2026-03-20T15:00', 0],
    ['before opening', '2026-03-25T05:00', '2026-03-25T07:00', 0],
    ['backwards', '2026-03-25T10:00', '2026-03-25T09:00', 0],
    ['no time at all', '2026-03-25T10:00', '2026-03-25T10:00', 0],
    ['a whole week', '2026-03-23T00:00', '2026-03-30T00:00', 5 * 8.5 * 60],
  ])('minutes between, %s', (_title, from, until, minutes) => {
    expect(officeMinutesBetween(wib(from), wib(until), OFFICE)).toBe(minutes);
  });

  test('what was added is what lies between', () => {
    const start = fc
      .integer({ min: 0, max: 60 * 24 * 60 })
      .map((minute) => Date.UTC(2026, 2, 1) + minute * 60_000);
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 3000 }), (from, minutes) => {
        const begin = new Date(from).toISOString();
        expect(officeMinutesBetween(begin, addOfficeTime(begin, minutes, OFFICE), OFFICE)).toBe(minutes);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['no workdays', { ...OFFICE, workdays: [] }],
    ['an office that closes when it opens', { ...OFFICE, closesAt: OFFICE.opensAt }],
  ])('%s: no time ever passes', (_title, calendar) => {
    expect(() => addOfficeTime(wib('2026-03-25T09:00'), 15, calendar)).toThrow(RangeError);
  });
});
