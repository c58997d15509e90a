import { typedDay, typedMoment } from './typed-day.js';

it.each([
  '5/1/2026',
  '05/01/2026',
  '5/1/26',
  '5-1-2026',
  '5.1.2026',
  '05.01.2026',
  '5 / 1 / 2026',
  ' 5 Januari 2026 ',
  '5 januari 2026',
  '5 JANUARI 26',
  '5 Jan 2026',
  '5-jan-26',
  '5 Jan. 2026',
  'Senin, 5 Januari 2026',
  '05012026',
  '2026-01-05',
  '2026-1-5',
])('"%s" is the fifth of January', (text) => expect(typedDay(text)).toBe('2026-01-05'));

it.each([
  ['17 Agustus 2026', '2026-08-17'],
  ['17 agt 2026', '2026-08-17'],
  ['17 Ags 2026', '2026-08-17'],
  ['1 Pebruari 2026', '2026-02-01'],
  ['10 Nopember 2026', '2026-11-10'],
  ['1 sept 26', '2026-09-01'],
  ['31 mrt 2026', '2026-03-31'],
  ['29/2/28', '2028-02-29'],
])('"%s" is %s', (text, day) => expect(typedDay(text)).toBe(day));

it.each([
  '',
  '5',
  '5/1',
  '5/1/226',
  '5/1-2026',
  '31/02/2026',
  '13/13/2026',
  '0/1/2026',
  '29/02/2026',
  '31 Juni 2026',
  '5 January 2026',
  '5 Maretan 2026',
  'kemarin',
])('"%s" is no day', (text) => expect(typedDay(text)).toBeNull());

describe('a time', () => {
  const NOW = '2026-11-29T14:05';

  it.each([
    ['5/1/2026 9.30', '2026-01-05T09:30'],
    ['05/01/2026 09:30', '2026-01-05T09:30'],
    ['5 Januari 2026 pukul 9.30 WIB', '2026-01-05T09:30'],
    ['5 Januari 2026, 23.59', '2026-01-05T23:59'],
    ['9.30', '2026-11-29T09:30'],
    ['pukul 7:05', '2026-11-29T07:05'],
    ['5/1/26', '2026-01-05T14:05'],
  ])('"%s" is read', (text, moment) => expect(typedMoment(text, NOW)).toBe(moment));

  it.each(['', '24.00', '9.60', '31/2/2026 9.30', '5/1/2026 9', 'nanti'])('"%s" is none', (text) =>
    expect(typedMoment(text, NOW)).toBeNull(),
  );

  it('without anything that stands there, half of one is none', () => {
    expect(['5/1/2026', '9.30'].map((text) => typedMoment(text, ''))).toEqual([null, null]);
    expect(typedMoment('5/1/2026 9.30', '')).toBe('2026-01-05T09:30');
  });
});
