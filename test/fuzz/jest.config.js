import preset from '../../jest.preset.js';

/** Against the running stack whose environment the launcher hands over; all roles at once, so that they meet. */
export default {
  ...preset,
  testMatch: ['<rootDir>/*.spec.ts'],
  testTimeout: 40 * 60_000,
  maxConcurrency: 8,
};
