import type { SchemaObject } from '@nestjs/swagger';
import { PROBLEMS } from '../problems/problem-table.js';

type Schemas = Record<string, SchemaObject>;

/** Schemas of every problem that the gateway answers. */
export const PROBLEM_SCHEMAS = {
  ProblemCode: {
    type: 'string',
    description: 'Kode tetap setiap masalah; artinya pada `/problems/{code}`.',
    enum: Object.keys(PROBLEMS),
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457. Bercabanglah pada `code`: kode bersifat tetap.',
    required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
    properties: {
      type: { type: 'string', format: 'uri-reference', example: '/problems/stale-case' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: { type: 'string' },
      code: { $ref: '#/components/schemas/ProblemCode' },
      instance: { type: 'string', description: 'Nomor permintaan, sama dengan header x-request-id.' },
      registrationId: {
        type: 'string',
        format: 'uuid',
        description: 'Pada `registration-open`: berkas yang masih berjalan.',
      },
      errors: {
        type: 'array',
        items: { $ref: '#/components/schemas/FieldError' },
        description: 'Isian yang salah, paling banyak 20.',
      },
    },
  },
  FieldError: {
    type: 'object',
    required: ['field', 'code', 'message'],
    properties: {
      field: {
        type: 'string',
        description: 'Letak isian, seperti `applicant.nik`; kosong untuk seluruh isi.',
      },
      code: { type: 'string', example: 'nik-format' },
      message: { type: 'string' },
    },
  },
} satisfies Schemas;

const INSTANCE = '7f1c2a34-5b6d-4e8f-9a0b-1c2d3e4f5a6b';

/** The answer that each problem of the table is, by its code. */
export const PROBLEM_EXAMPLES = Object.fromEntries(
  Object.entries(PROBLEMS).map(([code, { status, title, detail }]) => [
    code,
    { summary: title, value: { type: `/problems/${code}`, title, status, detail, code, instance: INSTANCE } },
  ]),
);
