import preset from '../../jest.preset.js';

/** Against a stack of its own, whose parts are killed, stopped and restarted; one spec after the other. */
export default {
  ...preset,
  testMatch: ['<rootDir>/*.spec.ts'],
  testTimeout: 40 * 60_000,
};
