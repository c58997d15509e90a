import { IDENTIFIER_NAMES, canonicalIdentity, type IdentifierName } from '@tte/domain';
import { z } from 'zod';
import { report } from '../registrations/schemas/values.js';
import { subject } from './subject.schema.js';

const identifier = (name: IdentifierName) =>
  z
    .string()
    .max(200)
    .transform((text, context) =>
      canonicalIdentity({ [name]: text })[name] === undefined ? report(context, `${name}-format`) : text,
    )
    .exactOptional();

/** What tells a person of the office from others; at least one of them. */
export const StaffIdentityBody = z
  .strictObject({
    nip: identifier('nip'),
    nrp: identifier('nrp'),
    nik: identifier('nik'),
    email: identifier('email'),
  })
  .meta({ id: 'StaffIdentity', minProperties: 1, example: { nik: '3171014105850001' } })
  .superRefine((given, context) => {
    if (Object.keys(given).length === 0) report(context, 'required', ['nik']);
  });

/** Which identifiers the directory now knows; it keeps digests of them, and tells nobody the numbers. */
export const StaffIdentityAnswer = z
  .object({ subject, known: z.array(z.enum(IDENTIFIER_NAMES)) })
  .meta({ id: 'StaffIdentityAnswer' });
