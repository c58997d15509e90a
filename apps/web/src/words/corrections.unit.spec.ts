import { correctedWords } from './corrections.js';

const NOW = new Date('2026-11-29T16:30:00Z');

it.each([
  ['pemohon', '2026-11-29T15:03:00Z', 'Diperbaiki pemohon, 22.03 WIB'],
  ['verifikator', '2026-11-29T15:03:00Z', 'Diperbaiki Verifikator, 22.03 WIB'],
  ['operator', '2026-11-28T17:00:00Z', 'Diperbaiki operator, 00.00 WIB'],
  ['pemohon', '2026-11-28T16:59:00Z', 'Diperbaiki pemohon, 28 Nov 2026 23.59 WIB'],
] as const)('of the %s at %s: %s', (by, at, words) => {
  expect(correctedWords({ by, at }, NOW)).toBe(words);
});
