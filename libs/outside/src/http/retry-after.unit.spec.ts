import { retryAfterMs } from './retry-after.js';

const now = Date.parse('2026-03-25T02:00:00Z');

test.each([
  ['7', 7000],
  ['Wed, 25 Mar 2026 02:00:30 GMT', 30_000],
  ['999999', 300_000],
  ['Wed, 25 Mar 2026 01:00:00 GMT', undefined],
  ['0', undefined],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After %p waits %p ms', (header, wait) => {
  expect(retryAfterMs(header, now)).toBe(wait);
});
