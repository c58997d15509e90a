import preset from '../../jest.preset.js';

/** A real browser on the running stack whose environment the launcher hands over. */
export default {
  ...preset,
  testMatch: ['<rootDir>/*.web.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/each-test.ts'],
  testTimeout: 120_000,
};
