import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { addExamples } from './examples.js';
import { schemaConverter } from './json-schema.js';
import { operationId } from './operation-id.js';
import { operationsOf } from './operations.js';
import { describeParameters } from './parameters.js';
import { PROBLEM_EXAMPLES, PROBLEM_SCHEMAS } from './problem-schema.js';
import { describeResponses, HEADERS } from './responses.js';
import { securitySchemes } from './security-schemes.js';
import { TAGS } from './tags.js';
import { WORLD, type World } from '../world.js';

const DESCRIPTION = `Pendaftaran akun tanda tangan elektronik (TTE), Pusdatin Kemhan.

Setiap penolakan adalah \`application/problem+json\` (RFC 9457) dengan \`code\` yang tetap. Permintaan yang mencatat
atau memutuskan menerima \`Idempotency-Key\`: permintaan yang sama dapat dikirim lagi tanpa akibat ganda.`;

/**
 * The API's own description, OpenAPI 3.1: what the decorators say, completed by what is the same everywhere.
 * Why: docs/decisions/0032-the-document-comes-from-the-code.md
 */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Registrasi TTE')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addServer('/', 'Gateway yang menyajikan dokumen ini');
  const { publicUrl } = app.get<World>(WORLD).settings;
  for (const [name, scheme] of Object.entries(securitySchemes(publicUrl))) config.addSecurity(name, scheme);
  const document = SwaggerModule.createDocument(app, config.build(), {
    operationIdFactory: operationId,
    standardSchemaConverter: schemaConverter,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...PROBLEM_SCHEMAS },
    examples: PROBLEM_EXAMPLES,
    headers: HEADERS,
  };
  acceptSessions(document);
  const operations = operationsOf(document);
  const used = new Set(operations.flatMap(({ tags = [] }) => tags));
  document.tags = [...used].sort().map((name) => ({ name, description: TAGS[name] ?? name }));
  for (const operation of operations) {
    describeParameters(operation);
    describeResponses(operation);
    addExamples(operation, document);
  }
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
