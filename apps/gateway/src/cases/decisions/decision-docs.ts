import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { IdempotencyHeader } from '../../docs/form-body.js';
import { CaseProblems, KEYED_PROBLEMS } from '../../docs/problems.decorator.js';
import type { ProblemCode } from '../../problems/problem-table.js';
import { ReceiptResponse } from '../responses.js';

/** Documents a decision: its receipt, and the problems that every decision can meet beside its own. */
export const DecisionDocs = (...own: readonly ProblemCode[]) =>
  applyDecorators(
    IdempotencyHeader(),
    ApiOkResponse({ standardSchema: ReceiptResponse }),
    CaseProblems(
      'invalid-input',
      'unknown-field',
      'wrong-type',
      'malformed-request',
      'note-too-long',
      ...KEYED_PROBLEMS,
      'command-id-reused',
      'case-closed',
      'wrong-turn',
      'wrong-post',
      'stale-case',
      'processing-restricted',
      'own-case',
      'own-case-unknown',
      'mandate-not-in-force',
      'mandate-unconfirmed',
      ...own,
    ),
  );
