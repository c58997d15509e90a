import { DEFAULT_UNITS } from '@tte/config';
import { ATTACHMENT_TYPES } from '@tte/vault';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { z } from 'zod';
import { TakesForm } from '../http/media-type.guard.js';
import { jsonSchemaOf } from './json-schema.js';

/** Rules to describe the forms with: what they refuse differs by installation, their shape does not. */
export const DOCUMENTED_RULES = { emailDomain: 'kemhan.go.id', units: DEFAULT_UNITS, now: () => new Date() };

/** The files of a form beside its letter. */
interface OtherFiles {
  /** What a table of applicants must be. */
  readonly table?: string;
  /** One that must be there, or several that may be. */
  readonly attachment?: 'required' | 'several';
}

/**
 * Takes a multipart form, and documents it: its JSON field `data`, its file `letter`, and further files.
 * A letter that is `usual` can be left out in some cases, and stands in the example.
 */
export function FormBody(
  schema: z.ZodType,
  letter: 'required' | 'usual' | 'optional' | 'none',
  { table, attachment }: OtherFiles = {},
) {
  const ofAttachment = fileOf('Lampiran: PDF, JPEG, atau PNG.');
  const { root: data } = jsonSchemaOf(schema, 'input');
  return applyDecorators(
    TakesForm(),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: [
          'data',
          ...(letter === 'required' ? ['letter'] : []),
          ...(attachment === 'required' ? ['attachment'] : []),
        ],
        additionalProperties: false,
        properties: {
          data: data as object,
          ...(letter !== 'none' && {
            letter: { ...fileOf('Surat permohonan, PDF.'), ...(letter === 'usual' && { example: FILE }) },
          }),
          ...(table !== undefined && { table: fileOf(table) }),
          ...(attachment === 'required' && { attachment: ofAttachment }),
          ...(attachment === 'several' && { attachment: { type: 'array', items: ofAttachment } }),
        },
      },
      encoding: {
        data: { contentType: 'application/json' },
        ...(letter !== 'none' && { letter: { contentType: 'application/pdf' } }),
        ...(attachment && { attachment: { contentType: ATTACHMENT_TYPES.join(', ') } }),
      },
    }),
  );
}

/** Documents a JSON body that is read by the installation's own rules. */
export function JsonBody(schema: z.ZodType) {
  return ApiBody({ schema: jsonSchemaOf(schema, 'input').root as object });
}

const FILE = '(isi berkas)';
const fileOf = (description: string) => ({ type: 'string', format: 'binary', description });

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
