import preset from '../../jest.preset.js';

/** A real Keycloak, a browser, and a stack that is pointed at it; see apps/local/src/testing/keycloak.ts. */
export default {
  ...preset,
  testMatch: ['<rootDir>/*.keycloak.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/../web/each-test.ts'],
  testTimeout: 240_000,
};
