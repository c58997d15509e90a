import { isUnfit } from './fits.js';

test.each([
  ['new', ['registration'], 'registration', false],
  ['new', ['registration'], 'revocation', true],
  ['ending', ['renewal', 'revocation'], 'revocation', false],
  ['ending', ['renewal', 'revocation'], 'registration', true],
  ['holder', ['revocation'], 'renewal', true],
  ['stopped-at-bsre', [], 'registration', true],
  // The refusal of the gateway leads to the case that is open.
  ['under-way', [], 'registration', false],
] as const)('%s, whom %j fit, on a letter of %s: %s', (standing, fits, asked, expected) => {
  expect(isUnfit({ standing, fits: [...fits] }, asked)).toBe(expected);
});
