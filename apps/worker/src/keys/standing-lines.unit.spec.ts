import { progressLine, standingLines } from './standing-lines.js';

test('says how far both are, and that the former ones are still needed', () => {
  const lines = standingLines({ cases: 200, toWrap: 50, toIndex: 1, others: 3 }).join('\n');
  expect(lines).toContain('75 % of 200 cases under the present one, 50 remain');
  // What is not done is not called done.
  expect(lines).toContain('99 % of 200 cases under the present one, 1 remain');
  expect(lines).toContain('3 remain');
  expect(lines).toContain('still needed');
});

test.each([0, 7])('of a store of %i cases that is through, the former ones may go', (cases) => {
  const lines = standingLines({ cases, toWrap: 0, toIndex: 0, others: 0 }).join('\n');
  expect(lines).toContain('100 %');
  expect(lines).toContain('may go');
});

test('each line of a run says what is done and what remains', () => {
  expect(progressLine({ done: 100, of: 250 })).toBe('40 %: 100 of 250 cases, 150 remain');
  expect(progressLine({ done: 0, of: 0 })).toBe('100 %: 0 of 0 cases, 0 remain');
});
