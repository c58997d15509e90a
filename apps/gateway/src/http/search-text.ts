import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problemOfIssues } from '../problems/from-issues.js';

const NAME = 'Search-Text';
/** Percent-encoded, as `encodeURIComponent` writes it. */
const ENCODED = /^(?:[!-$&-~]|%[0-9A-Fa-f]{2})+$/;
const TEXT_MAX = 200;
/** Of a character beyond the first plane: four bytes, three signs each. */
const ENCODED_MAX = 12 * TEXT_MAX;

const decoded = (text: string, context: z.RefinementCtx<string>): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'Bukan UTF-8 yang dikodekan dengan persen.' });
    return z.NEVER;
  }
};

const Headers = z.object({
  [NAME]: z
    .string()
    .max(ENCODED_MAX)
    .regex(ENCODED)
    .transform(decoded)
    .pipe(z.string().trim().min(2).max(TEXT_MAX))
    .optional(),
});

/**
 * What a list is searched by, of this request. It comes in a header, since addresses
 * are written down by browsers, proxies and logs.
 * Why: docs/decisions/0036-searches-never-stand-in-an-address.md
 */
export const SearchText = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string | undefined => {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const { data, error } = Headers.safeParse({ [NAME]: headers[NAME.toLowerCase()] });
    if (error) throw problemOfIssues(error.issues);
    return data[NAME];
  },
);

/** By what cases and accounts are searched; see `readQuoted`. */
export const QUOTED =
  'Awal kata nama, NIK, NIP, NRP, email dinas, nomor berkas (boleh ujungnya), nomor surat, atau nomor agenda';

/** Documents that header. */
export const SearchTextHeader = (searched: string) =>
  applyDecorators(
    ApiHeader({
      name: NAME,
      required: false,
      description: `${searched}; 2–${TEXT_MAX} karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat.`,
      schema: {
        type: 'string',
        minLength: 2,
        maxLength: ENCODED_MAX,
        pattern: ENCODED.source,
        example: 'Siti%20Rahma',
      },
    }),
  );
