import { overlap } from '@tte/staff';
import { daysOf, isTooLong, periodOf } from './period.js';

describe('the period of a mandate', () => {
  it('is of whole days in WIB, the last one included', () => {
    const period = periodOf('2026-12-30', '2027-01-02');
    expect(period).toEqual({ from: '2026-12-29T17:00:00.000Z', until: '2027-01-02T17:00:00.000Z' });
    expect(daysOf(period)).toEqual({ from: '2026-12-30', until: '2027-01-02' });
  });

  it.each([
    ['2026-01-01', '2026-03-31', false],
    ['2026-01-01', '2026-04-01', true],
    ['2026-11-15', '2027-02-14', false],
    ['2026-11-15', '2027-02-15', true],
    ['2026-03-10', '2026-03-10', false],
  ])('from %s until %s is too long: %s', (from, until, tooLong) => {
    expect(isTooLong(from, until)).toBe(tooLong);
  });
});

describe('two mandates of a post', () => {
  const order = (from: string, until: string, units?: string[]) => ({
    post: 'kabid' as const,
    holder: 's',
    kind: 'plh' as const,
    ...periodOf(from, until),
    orderNumber: 'Sprin/1',
    twoLevels: false,
    ...(units && { units }),
  });
  it.each([
    [order('2026-03-01', '2026-03-05'), order('2026-03-05', '2026-03-09'), true],
    [order('2026-03-01', '2026-03-05'), order('2026-03-06', '2026-03-09'), false],
    [order('2026-03-01', '2026-03-09'), order('2026-03-03', '2026-03-04'), true],
    [order('2026-03-01', '2026-03-09', ['a']), order('2026-03-03', '2026-03-04'), true],
    [order('2026-03-01', '2026-03-09', ['a']), order('2026-03-03', '2026-03-04', ['a', 'b']), true],
    [order('2026-03-01', '2026-03-09', ['a']), order('2026-03-03', '2026-03-04', ['b']), false],
  ])('%j and %j overlap: %s', (one, other, expected) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
  });
});
