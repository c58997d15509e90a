import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { PROBLEMS, type ProblemCode } from '../problems/problem-table.js';

/** What can befall a request before it meets its route. */
const BEFORE_THE_ROUTE: readonly ProblemCode[] = ['malformed-request', 'request-timeout', 'header-too-large'];

/** What every route that wants a token can answer. */
const ALWAYS: readonly ProblemCode[] = [
  'missing-token',
  'invalid-token',
  'expired-token',
  'unknown-role',
  'unusable-subject',
  'forbidden',
  'try-again',
  'internal',
];

/** What can be wrong with a letter as a file. */
export const LETTER_PROBLEMS: readonly ProblemCode[] = [
  'letter-not-pdf',
  'letter-encrypted',
  'letter-too-many-pages',
  'letter-too-complex',
  'letter-too-large',
];

/** Documents the problems of a route: one response per status, with its codes and what they mean. */
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
  SecuredProblems('unknown-registration', 'address-too-long', ...codes);
