import { typedDay } from './typed-day.js';

it.each([
  '5/1/2026',
  '05/01/2026',
  '5-1-2026',
  '05.01.2026',
  ' 5 Januari 2026 ',
  '5 Jan 2026',
  '05012026',
  '2026-01-05',
])('"%s" is the fifth of January', (text) => expect(typedDay(text)).toBe('2026-01-05'));

it.each(['', '5', '5/1', '5/1/26', '31/02/2026', '13/13/2026', '29/02/2026', '5 January 2026', 'kemarin'])(
  '"%s" is no day',
  (text) => expect(typedDay(text)).toBeNull(),
);
