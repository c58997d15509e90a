import preset from '../../jest.preset.js';

/** Against a stack of its own, which goes back to older moments. */
export default {
  ...preset,
  testMatch: ['<rootDir>/*.drill.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/../e2e/no-refusal.ts'],
  testTimeout: 600_000,
};
