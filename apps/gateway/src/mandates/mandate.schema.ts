import { LEVELS, parseIsoDate, UNIT_CODE } from '@tte/domain';
import { z } from 'zod';
import { MANDATE_KINDS } from '@tte/staff';
import { count, flag } from '../http/query.js';
import { report } from '../schemas/values.js';
import { subject } from '../schemas/subject.schema.js';
import { isTooLong } from './period.js';

/** Letters of an office are numbered with digits, letters and few signs; words of a sentence do not fit in. */
const ORDER_NUMBER = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9./()-]{2,63}$/;
const UNITS_MAX = 100;

const day = z
  .string()
  .meta({ format: 'date' })
  .transform((text, context) => (parseIsoDate(text) ? text : report(context, 'date-format')));

const orderNumber = z
  .string()
  .max(100)
  .transform((text, context) => {
    const value = text.trim();
    return ORDER_NUMBER.test(value) ? value : report(context, 'order-number-format');
  });

/** A mandate as its order says it; days are WIB, both inclusive. */
export const MandateBody = z
  .strictObject({
    post: z.enum(LEVELS),
    holder: subject.meta({ description: 'Kode pegawai yang mewakili, dari /api/v1/staff.' }),
    kind: z.enum(MANDATE_KINDS),
    from: day,
    until: day,
    orderNumber: orderNumber.meta({ description: 'Nomor surat perintah.' }),
    units: z
      .array(z.string().regex(UNIT_CODE))
      .min(1)
      .max(UNITS_MAX)
      .exactOptional()
      .meta({ description: 'Kode satuan kerja yang dicakup; tanpa ini, semua.' }),
    twoLevels: z
      .boolean()
      .default(false)
      .meta({ description: 'Surat perintah mengizinkan memutus pada dua tingkat dari satu berkas.' }),
  })
  .superRefine(({ from, until }, context) => {
    if (until < from) report(context, 'mandate-ends-early', ['until']);
    else if (isTooLong(from, until)) report(context, 'mandate-too-long', ['until']);
  })
  .meta({ id: 'NewMandate' });
export type MandateInput = z.output<typeof MandateBody>;

/** A revocation says no more than that it is one. */
export const RevocationBody = z.strictObject({}).meta({ id: 'MandateRevocation' });

/** Filter and page of the list. */
export const MandateQuery = z
  .strictObject({
    post: z.enum(LEVELS).exactOptional(),
    inForce: flag.exactOptional(),
    mine: flag.exactOptional(),
    limit: count(1, 100).prefault(20),
    after: z.string().min(1).max(500).exactOptional(),
  })
  .meta({ id: 'MandateQuery' });
export type MandateQueryInput = z.output<typeof MandateQuery>;

/** One mandate. */
export const MandateResponse = z
  .object({
    mandateId: z.string(),
    title: z.string().meta({ description: 'Jabatan dengan awalannya, seperti "Plh. Kabid Jementa Sis Ap".' }),
    post: z.enum(LEVELS),
    kind: z.enum(MANDATE_KINDS),
    holder: z.string(),
    holderName: z.string().optional(),
    from: z.iso.date(),
    until: z.iso.date().meta({ description: 'Hari terakhir, WIB.' }),
    orderNumber: z.string(),
    units: z.array(z.string()).nullable().meta({ description: 'null: semua satuan kerja.' }),
    twoLevels: z.boolean(),
    inForce: z.boolean(),
    issuedBy: z.string(),
    issuedByName: z.string().optional(),
    issuedAs: z.enum([...LEVELS, 'admin']),
    issuedAt: z.iso.datetime(),
    revokedBy: z.string().optional(),
    revokedByName: z.string().optional(),
    revokedAt: z.iso.datetime().optional(),
    allowed: z.array(z.enum(['revoke'])).meta({ description: 'Yang sekarang boleh Anda lakukan.' }),
  })
  .meta({ id: 'Mandate' });

/** A page of mandates. */
export const MandateList = z
  .object({
    items: z.array(MandateResponse),
    next: z.string().nullable(),
    recordable: z.array(z.enum(LEVELS)).meta({ description: 'Jabatan yang boleh Anda mandatkan.' }),
  })
  .meta({ id: 'MandateList' });
