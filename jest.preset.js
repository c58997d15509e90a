import { fileURLToPath } from 'node:url';

/** One Jest configuration for every package: Node's own modules, TypeScript through swc (tsc checks the types). */
export default {
  // Why not Jest's own: docs/decisions/0180-specs-share-their-modules.md
  testEnvironment: fileURLToPath(new URL('test/runner/plain-environment.js', import.meta.url)),
  testRunner: fileURLToPath(new URL('test/runner/plain-runner.js', import.meta.url)),
  // A property over a real store, or a stack that starts, takes its time on a busy machine.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
