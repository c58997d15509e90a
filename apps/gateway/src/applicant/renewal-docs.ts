import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { IdempotencyHeader } from '../docs/form-body.js';
import { KEYED_PROBLEMS } from '../docs/problems.decorator.js';
import type { ProblemCode } from '../problems/problem-table.js';

const RenewalResponse = z
  .object({
    caseId: z.string(),
    requestedAt: z.iso.datetime(),
  })
  .meta({ id: 'LinkRenewal' });
export type RenewalResponse = z.output<typeof RenewalResponse>;

/** What a request for a new link can meet, whoever makes it. */
export const RENEWAL_PROBLEMS: readonly ProblemCode[] = [
  ...KEYED_PROBLEMS,
  'data-erased',
  'processing-restricted',
];

/** Answers and documents a request for a new link: accepted, since the mail goes out afterwards. */
export const RenewalDocs = (operationId: string, whose: string) =>
  applyDecorators(
    HttpCode(202),
    ApiOperation({
      operationId,
      summary: `Mengirim tautan baru ke alamat email terdaftar ${whose}; paling banyak satu email tiap 10 menit`,
    }),
    IdempotencyHeader(),
    ApiAcceptedResponse({ standardSchema: RenewalResponse }),
  );
