import { IDENTIFIER_NAMES, canonicalIdentity, type IdentifierName } from '@tte/domain';
import { z } from 'zod';
import { line, report } from '../schemas/values.js';
import { subject } from '../schemas/subject.schema.js';

const identifier = (name: IdentifierName) =>
  z
    .string()
    .max(200)
    .transform((text, context) =>
      canonicalIdentity({ [name]: text })[name] === undefined ? report(context, `${name}-format`) : text,
    )
    .exactOptional();

const identifiers = {
  nip: identifier('nip'),
  nrp: identifier('nrp'),
  nik: identifier('nik'),
  email: identifier('email').meta({
    description: 'Juga alamat pemberitahuan, selama penyedia identitas tidak menyebut alamat lain.',
  }),
};

/** What tells a person of the office from others; at least one of them. */
export const StaffIdentityBody = z
  .strictObject(identifiers)
  .meta({ id: 'StaffIdentity', minProperties: 1, example: { nik: '3171014105850001' } })
  .superRefine((given, context) => {
    if (Object.keys(given).length === 0) report(context, 'required', ['nik']);
  });

const NAME_MAX = 200;

/** A person of the office before their first sign-in: from then on their provider tells the name. */
export const StaffEntryBody = z
  .strictObject({ name: line(NAME_MAX), ...identifiers })
  .meta({ id: 'StaffEntry', example: { name: 'Siti Rahma, S.Kom.', email: 'siti.rahma@kemhan.go.id' } });

/** Which identifiers the directory now knows; it keeps digests of them, and tells nobody the numbers. */
export const StaffIdentityResponse = z
  .object({ subject, known: z.array(z.enum(IDENTIFIER_NAMES)) })
  .meta({ id: 'StaffIdentityResponse' });
