import preset from '../../jest.preset.js';

/** Against the running stack whose environment the launcher hands over; one spec after the other. */
export default {
  ...preset,
  testMatch: ['<rootDir>/*.e2e.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/no-refusal.ts'],
  testTimeout: 240_000,
};
