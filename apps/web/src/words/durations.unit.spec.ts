import { clockSpanOf, officeSpanOf } from './durations.js';

describe('durations', () => {
  it.each([
    [0, 'kurang dari 1 menit'],
    [15, '15 menit'],
    [60, '1 jam'],
    [125, '2 jam 5 menit'],
    [1_530, '25 jam 30 menit'],
  ])('%i minutes of office time are %j, never days', (minutes, words) => {
    expect(officeSpanOf(minutes)).toBe(words);
  });

  it.each([
    [0.4, 'kurang dari 1 menit'],
    [125, '2 jam 5 menit'],
    [1_530, '1 hari 1 jam'],
  ])('%d minutes by the clock are %j', (minutes, words) => {
    expect(clockSpanOf(minutes)).toBe(words);
  });
});
