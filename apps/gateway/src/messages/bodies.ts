import { CORRECTABLE_FIELDS, INSTRUCTIONS, REJECTION_REASONS, type RejectionReason } from '@tte/domain';
import { z } from 'zod';
import { note, report } from '../schemas/values.js';

const POSTS = ['operator', 'kapusdatin', 'kabid', 'kasubbid', 'verifikator'] as const;
const ID_MAX = 128;

/** What every decision carries beside itself. */
export const envelope = {
  commandId: z.string().min(1).max(ID_MAX).exactOptional(),
  dataVersion: z.int().min(1).max(10_000),
  /** The post in which a caller with several roles acts. */
  as: z.enum(POSTS).exactOptional(),
  note: note.exactOptional(),
};

/** Fields of the applicant's data, at least one and each once. */
export const fields = z
  .array(z.enum(CORRECTABLE_FIELDS))
  .max(CORRECTABLE_FIELDS.length)
  .default([])
  .transform((given, context) =>
    given.length > 0 ? [...new Set(given)] : report(context, 'fields-required'),
  )
  .meta({ example: ['position'], description: 'Paling sedikit satu.' });

const reason = z
  .string()
  .meta({ enum: REJECTION_REASONS, example: 'surat-tidak-sah' })
  .default('')
  .transform((text, context): RejectionReason => {
    if (text.trim() === '') return report(context, 'reason-required');
    return REJECTION_REASONS.find((known) => known === text) ?? report(context, 'not-allowed');
  });

const returned = z.strictObject({ ...envelope, outcome: z.literal('return'), fields });
const rejected = z.strictObject({ ...envelope, outcome: z.literal('reject'), reason });

/** 2, 3, 4 */
export const DispositionBody = z
  .discriminatedUnion('outcome', [
    z.strictObject({ ...envelope, outcome: z.literal('forward'), instruction: z.enum(INSTRUCTIONS) }),
    returned,
    rejected,
  ])
  .meta({ id: 'Disposition' });

/** 5 */
export const CompletenessBody = z
  .discriminatedUnion('outcome', [
    z.strictObject({ ...envelope, outcome: z.literal('complete') }),
    returned,
    rejected,
  ])
  .meta({ id: 'Completeness' });

/** 10 */
export const ApprovalBody = z
  .discriminatedUnion('outcome', [
    z.strictObject({ ...envelope, outcome: z.literal('approve') }),
    z.strictObject({ ...envelope, outcome: z.literal('reactivate'), fields }),
    rejected,
  ])
  .meta({ id: 'Approval' });

/** Pencabutan, 6: revoked in BSrE's portal, or kept after all. */
export const PortalRevocationBody = z
  .strictObject({ ...envelope, outcome: z.enum(['revoke', 'keep']) })
  .meta({ id: 'PortalRevocation' });

/** Withdrawal, nudge and portal work say no more than that they are. */
export const PlainBody = z.strictObject(envelope).meta({ id: 'PlainCommand' });

/** What the body of every decision carries. */
export type DecisionInput = z.output<typeof PlainBody>;
