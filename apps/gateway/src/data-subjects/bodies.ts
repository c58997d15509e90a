import { parseNik } from '@tte/domain';
import { z } from 'zod';
import { applicantFields, confirmed, type ValueRules } from '../cases/schemas/applicant.schema.js';
import { fields } from '../messages/bodies.js';
import { parsedBy } from '../schemas/values.js';
import { GROUNDS } from './grounds.js';

const caseId = z.string().min(1).max(128);
/** The person's request for which the right is exercised, where there is one. */
const requestId = z.string().min(1).max(32).exactOptional().meta({ description: 'Nomor permintaan data.' });

/** The person is named in the body: a NIK never stands in an address. */
export const ExportBody = z
  .strictObject({ nik: parsedBy(parseNik), reason: z.enum(GROUNDS.export), requestId })
  .meta({ id: 'DataExportRequest' });
export type ExportInput = z.output<typeof ExportBody>;

export const RestrictionBody = z
  .discriminatedUnion('restricted', [
    z.strictObject({ caseId, restricted: z.literal(true), reason: z.enum(GROUNDS.restriction), requestId }),
    z.strictObject({ caseId, restricted: z.literal(false), reason: z.enum(GROUNDS.lifting), requestId }),
  ])
  .meta({ id: 'RestrictionRequest' });
export type RestrictionInput = z.output<typeof RestrictionBody>;

export const ErasureBody = z
  .strictObject({ caseId, reason: z.enum(GROUNDS.erasure), requestId })
  .meta({ id: 'ErasureRequest' });
export type ErasureInput = z.output<typeof ErasureBody>;

/** Which fields of which version, and their new values. */
export const amendmentSchema = (rules: ValueRules) =>
  z
    .strictObject({
      caseId,
      dataVersion: z.int().min(1).max(10_000),
      fields,
      applicant: z.strictObject(applicantFields(rules)).partial(),
      reason: z.enum(GROUNDS.correction),
      requestId,
      confirmed,
    })
    .meta({
      example: {
        caseId: '0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f',
        dataVersion: 1,
        fields: ['position'],
        applicant: { position: 'Analis Sistem' },
        reason: 'permintaan-subjek',
      },
    });
export type AmendmentInput = z.output<ReturnType<typeof amendmentSchema>>;
