import preset from '../../jest.preset.js';

/** Against a stack of its own, whose keys are changed under it. */
export default {
  ...preset,
  testMatch: ['<rootDir>/*.drill.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/../e2e/no-refusal.ts'],
  testTimeout: 1_800_000,
};
