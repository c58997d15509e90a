import type { SchemaObject } from '@nestjs/swagger';
import { CORRECTABLE_FIELDS, FIELD_TITLES } from '@tte/domain';
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
      caseId: {
        type: 'string',
        format: 'uuid',
        description: 'Pada `registration-open`: berkas yang masih berjalan.',
      },
      letterId: {
        type: 'string',
        format: 'uuid',
        description: 'Pada `try-again`: surat yang sebagian sudah dicatat.',
      },
      subject: { type: 'string', description: 'Pada `claimed-by-other`: yang mengerjakan berkas.' },
      since: {
        type: 'string',
        format: 'date-time',
        description: 'Pada `claimed-by-other`: sejak kapan.',
      },
      until: {
        type: 'string',
        format: 'date-time',
        description: 'Pada `claimed-by-other`: paling lama sampai kapan.',
      },
      dataVersion: {
        type: 'integer',
        description: 'Pada `stale-case`: versi data pemohon yang berlaku sekarang.',
      },
      changes: {
        type: 'array',
        description: 'Pada `stale-case`: data yang berbeda dari versi yang dilihat, tanpa isinya.',
        items: {
          type: 'object',
          required: ['field', 'title'],
          properties: {
            field: { type: 'string', enum: [...CORRECTABLE_FIELDS] },
            title: { type: 'string', example: FIELD_TITLES.email },
          },
        },
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
