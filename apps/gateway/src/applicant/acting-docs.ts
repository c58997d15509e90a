import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS, LinkProblems } from '../docs/problems.decorator.js';
import type { ProblemCode } from '../problems/problem-table.js';
import { ReceiptResponse } from '../cases/responses.js';

/** Documents what an applicant does: its receipt, and the problems that all of it can meet beside its own. */
export const ActingDocs = (...own: readonly ProblemCode[]) =>
  applyDecorators(
    IdempotencyHeader(),
    ApiOkResponse({ standardSchema: ReceiptResponse }),
    LinkProblems(
      'invalid-input',
      'unknown-field',
      'wrong-type',
      'malformed-request',
      ...KEYED_PROBLEMS,
      'command-id-reused',
      'case-closed',
      'wrong-turn',
      'stale-case',
      'processing-restricted',
      ...own,
    ),
  );
