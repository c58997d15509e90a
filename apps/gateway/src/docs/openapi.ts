import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PROBLEMS } from '../problems/problem-table.js';

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457. Bercabanglah pada `code`: kode bersifat tetap.',
  required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
  properties: {
    type: { type: 'string', examples: ['/problems/stale-case'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    instance: { type: 'string', description: 'Nomor permintaan, sama dengan header x-request-id.' },
    registrationId: { type: 'string', description: 'Pada `registration-open`: berkas yang masih berjalan.' },
    letterId: { type: 'string', description: 'Pada `try-again`: surat yang sebagian sudah dicatat.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
  },
};

/** The API's own description, OpenAPI 3.1. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Registrasi TTE')
    .setDescription('Pendaftaran akun tanda tangan elektronik, Pusdatin Kemhan.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, config);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA as object },
  };
  return document;
}

/** Serves it: the page at `/docs`, the document at `/docs-json`. */
export const serveDocs = (app: INestApplication): void =>
  SwaggerModule.setup('docs', app, () => describeApi(app), { raw: ['json'] });
