import {
  applied,
  changes,
  dueAt,
  faultOfWeek,
  missingYear,
  UNCHANGED,
  withDays,
  withoutDay,
} from './hours-draft.js';
import { pastedDays } from './pasted-days.js';

const WEEK = [1, 2, 3, 4, 5].map((day) => ({ day, opens: '07:30', closes: '16:00' }));
const NEW_YEAR = { date: '2027-01-01', name: 'Tahun Baru Masehi' };
const KEPT = { week: WEEK, daysOff: [NEW_YEAR] };
const IDUL_FITRI = { date: '2027-03-10', name: 'Idulfitri' };

describe('changes beside what holds', () => {
  it('keep what others added meanwhile, and each day once, in order', () => {
    const draft = withDays(UNCHANGED, [IDUL_FITRI]);
    const meanwhile = { ...KEPT, daysOff: [NEW_YEAR, { date: '2027-12-25', name: 'Natal' }] };
    expect(applied(meanwhile, draft).daysOff.map(({ date }) => date)).toEqual([
      '2027-01-01',
      '2027-03-10',
      '2027-12-25',
    ]);
    expect(applied(KEPT, withDays(draft, [{ ...NEW_YEAR, name: 'Tahun Baru' }])).daysOff).toHaveLength(2);
  });

  it('that come to nothing are none', () => {
    expect(changes(KEPT, UNCHANGED)).toBe(false);
    const draft = withDays(UNCHANGED, [IDUL_FITRI]);
    expect(changes(KEPT, draft)).toBe(true);
    expect(changes(KEPT, withoutDay(draft, IDUL_FITRI.date))).toBe(false);
    expect(changes(KEPT, withDays(withoutDay(UNCHANGED, NEW_YEAR.date), [NEW_YEAR]))).toBe(false);
  });
});

it('what came in on Friday before a holiday is due on the next working day, by the hours as they are typed', () => {
  const from = '2026-12-31T08:55:00.000Z'; // Thursday 15.55 WIB
  expect(dueAt(KEPT, from, 15)).toBe('2027-01-04T00:40:00.000Z');
  const later = { ...KEPT, week: WEEK.map((day) => ({ ...day, opens: '8.00' })) };
  expect(dueAt(later, from, 15)).toBe('2027-01-04T01:10:00.000Z');
  expect(dueAt({ ...KEPT, week: [{ day: 1, opens: '8', closes: '16.00' }] }, from, 15)).toBeUndefined();
});

it.each([
  ['no workday', [], 'Pilih paling sedikit satu hari kerja.'],
  [
    'an end before the beginning',
    [{ day: 1, opens: '16:00', closes: '07:30' }],
    'Perbaiki jam yang ditandai.',
  ],
  ['the usual week', WEEK, undefined],
])('a week with %s', (_what, week, fault) => {
  expect(faultOfWeek(week)).toBe(fault);
});

it('the first year without days off is the one to be entered', () => {
  expect(missingYear([], 2026)).toBe(2026);
  expect(missingYear([{ date: '2026-08-17', name: 'Kemerdekaan' }], 2026)).toBe(2027);
  expect(missingYear([{ date: '2026-08-17', name: 'Kemerdekaan' }, NEW_YEAR], 2026)).toBeUndefined();
});

it('a pasted list is read line by line, however its dates are written', () => {
  const text = [
    '2027-01-01 Tahun Baru Masehi',
    'Selasa, 9 Maret 2027: Cuti bersama Nyepi',
    '10/3/2027\tIdulfitri 1448 H',
    '',
    '25 Desember 2027 - Natal',
    'Kelahiran Isa Almasih',
    '2027-05-01',
  ].join('\n');
  expect(pastedDays(text)).toEqual({
    days: [
      NEW_YEAR,
      { date: '2027-03-09', name: 'Cuti bersama Nyepi' },
      { date: '2027-03-10', name: 'Idulfitri 1448 H' },
      { date: '2027-12-25', name: 'Natal' },
    ],
    unread: ['Kelahiran Isa Almasih', '2027-05-01'],
  });
});
