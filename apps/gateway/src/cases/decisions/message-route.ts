import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { MessageName } from '@tte/contracts';
import { IdempotencyHeader } from '../../docs/form-body.js';
import { CaseProblems, KEYED_PROBLEMS } from '../../docs/problems.decorator.js';
import { problemsOf, rowOf, summaryOf } from '../../messages/of-message.js';
import { ReceiptResponse } from '../responses.js';

/** The route of a message below that of its case, with its receipt, and every problem that it can meet. */
export const MessageRoute = (name: MessageName) =>
  applyDecorators(
    Post(name),
    HttpCode(200),
    ApiOperation({ operationId: rowOf(name).operationId, summary: summaryOf(name) }),
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
      ...problemsOf(name),
    ),
  );
