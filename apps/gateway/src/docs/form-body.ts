import { DEFAULT_UNITS } from '@tte/config';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { z } from 'zod';
import { TakesForm } from '../http/media-type.guard.js';
import { jsonSchemaOf } from './json-schema.js';

/** Rules to describe the forms with: what they refuse differs by installation, their shape does not. */
export const DOCUMENTED_RULES = { emailDomain: 'kemhan.go.id', units: DEFAULT_UNITS, now: () => new Date() };

/** Takes a multipart form, and documents it: its JSON field `data`, its file `letter`, and further files by name. */
export function FormBody(
  schema: z.ZodType,
  letter: 'required' | 'optional',
  files: Readonly<Record<string, string>> = {},
) {
  const { root: data } = jsonSchemaOf(schema, 'input');
  return applyDecorators(
    TakesForm(),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: letter === 'required' ? ['data', 'letter'] : ['data'],
        additionalProperties: false,
        properties: {
          data: data as object,
          ...filesOf({ letter: 'Surat permohonan, PDF.', ...files }),
        },
      },
      encoding: {
        data: { contentType: 'application/json' },
        letter: { contentType: 'application/pdf' },
      },
    }),
  );
}

/** Documents a JSON body that is read by the installation's own rules. */
export function JsonBody(schema: z.ZodType) {
  return ApiBody({ schema: jsonSchemaOf(schema, 'input').root as object });
}

const filesOf = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, description]) => [
      name,
      { type: 'string', format: 'binary', description },
    ]),
  );

/** Documents the optional header that makes a repetition harmless. */
export const IdempotencyHeader = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description:
      '1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam.',
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: 128,
      pattern: '^[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?$',
      example: 'surat-B-123-XI-2026',
    },
  });
