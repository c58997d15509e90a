import { officeSpanOf, spanOf } from './durations.js';

it.each([
  [0, 'kurang dari 1 menit'],
  [12, '12 menit'],
  [60, '1 jam'],
  [185.5, '3 jam 5 menit'],
  [31 * 60, '31 jam'],
])('%s minutes of the office are told as "%s"', (minutes, words) => {
  expect(officeSpanOf(minutes)).toBe(words);
});

it('days are told of the calendar alone', () => {
  expect(spanOf(31 * 60 * 60_000)).toBe('1 hari 7 jam');
});
