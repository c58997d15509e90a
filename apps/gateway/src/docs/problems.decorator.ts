import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { PROBLEMS, type ProblemCode } from '../problems/problem-table.js';

/** What can befall a request before it meets its route. */
const BEFORE_THE_ROUTE: readonly ProblemCode[] = [
  'malformed-request',
  'request-timeout',
  'header-too-large',
  'too-many-requests',
];

/** What every route that wants a token can answer. */
const ALWAYS: readonly ProblemCode[] = [
  'missing-token',
  'invalid-token',
  'expired-token',
  'session-ended',
  'csrf-token-invalid',
  'unknown-role',
  'unusable-subject',
  'forbidden',
  'try-again',
  'internal',
];

/** What can be wrong with a POST that takes an `Idempotency-Key`: with its body as such, and with the key. */
export const KEYED_PROBLEMS: readonly ProblemCode[] = [
  'unsupported-media-type',
  'body-too-large',
  'idempotency-key-invalid',
  'idempotency-key-reused',
  'request-in-flight',
];

/** Documents the problems of a route: one response per status, with its codes, what they mean, and an example of each. */
export function Problems(...codes: readonly ProblemCode[]) {
  const byStatus = Map.groupBy(new Set([...codes, ...BEFORE_THE_ROUTE]), (code) => PROBLEMS[code].status);
  return applyDecorators(
    ...[...byStatus].map(([status, group]) =>
      ApiResponse({
        status,
        description: group.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('; '),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [
                { $ref: '#/components/schemas/Problem' },
                { type: 'object', properties: { code: { type: 'string', enum: [...group] } } },
              ],
            },
            examples: Object.fromEntries(
              group.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
            ),
          },
        },
      }),
    ),
  );
}

/** The same for a route that wants a token. */
export const SecuredProblems = (...codes: readonly ProblemCode[]) => Problems(...codes, ...ALWAYS);

/** The same for a route of one case. */
export const CaseProblems = (...codes: readonly ProblemCode[]) =>
  SecuredProblems('unknown-case', 'case-data-unreadable', 'address-too-long', 'mandate-scope', ...codes);

/** The same for a route that wants an applicant's link, whether its time is over or not. */
export const AnyLinkProblems = (...codes: readonly ProblemCode[]) =>
  Problems('link-invalid', 'unknown-case', 'case-data-unreadable', 'try-again', 'internal', ...codes);

/** The same for a route that wants a link that opens. */
export const LinkProblems = (...codes: readonly ProblemCode[]) => AnyLinkProblems('link-expired', ...codes);
