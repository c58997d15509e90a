import { SecuredProblems } from '../docs/problems.decorator.js';
import type { ProblemCode } from '../problems/problem-table.js';

/** Documents what every exercise of a right can meet, beside its own problems. */
export const RightsProblems = (...own: readonly ProblemCode[]) =>
  SecuredProblems(
    'invalid-input',
    'unknown-field',
    'wrong-type',
    'malformed-request',
    'unsupported-media-type',
    'body-too-large',
    'unknown-data-request',
    'identity-unchecked',
    'right-does-not-fit',
    'request-decided',
    'request-answered',
    ...own,
  );
