import preset from './jest.preset.js';

/** Every package's tests in one run, the slowest files first, so that no worker waits for a package to end. */
export default {
  // Of the whole run, so the preset of the packages cannot say it.
  testTimeout: preset.testTimeout,
  // What a file leaves behind adds up: a worker that has grown is replaced before its collector takes the time.
  workerIdleMemoryLimit: '1GB',
  projects: ['libs/*', 'workflows', 'activities', 'apps/*'].map((packages) => `<rootDir>/${packages}`),
};
