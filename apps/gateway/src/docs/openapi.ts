import type { INestApplication } from '@nestjs/common';
import { CORRECTABLE_FIELDS, FIELD_TITLES } from '@tte/domain';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { LINK_HEADER, LINK_SCHEME } from '../auth/applicant-links.js';
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
    subject: { type: 'string', description: 'Pada `claimed-by-other`: yang mengerjakan berkas.' },
    since: { type: 'string', description: 'Pada `claimed-by-other`: sejak kapan.' },
    until: { type: 'string', description: 'Pada `claimed-by-other`: paling lama sampai kapan.' },
    registrationId: { type: 'string', description: 'Pada `registration-open`: berkas yang masih berjalan.' },
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
          field: { type: 'string', enum: CORRECTABLE_FIELDS },
          title: { type: 'string', examples: [FIELD_TITLES.email] },
        },
      },
    },
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

const COOKIE =
  'Sesi dari /auth/login. Permintaan yang mengubah juga memerlukan header `x-csrf-token` dari /auth/session.';

/** The API's own description, OpenAPI 3.1. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Registrasi TTE')
    .setDescription('Pendaftaran akun tanda tangan elektronik, Pusdatin Kemhan.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addApiKey(
      { type: 'apiKey', in: 'header', name: LINK_HEADER, description: 'Token pada tautan di email pemohon.' },
      LINK_SCHEME,
    )
    .addCookieAuth('__Host-tte_session', { type: 'apiKey', in: 'cookie', description: COOKIE })
    .build();
  const document = SwaggerModule.createDocument(app, config);
  acceptSessions(document);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA as object },
  };
  return document;
}

/** What takes a machine's token takes a person's session as well. */
function acceptSessions({ paths }: OpenAPIObject): void {
  const operations = Object.values(paths).flatMap((item) => [item.get, item.post, item.put, item.delete]);
  for (const operation of operations) {
    if (!operation?.security?.some((way) => 'bearer' in way)) continue;
    operation.security = [...operation.security, { cookie: [] }];
  }
}

/** Serves it: the page at `/docs`, the document at `/docs-json`. */
export const serveDocs = (app: INestApplication): void =>
  SwaggerModule.setup('docs', app, () => describeApi(app), { raw: ['json'] });
