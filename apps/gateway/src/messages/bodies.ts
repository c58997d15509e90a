import {
  CORRECTABLE_FIELDS,
  FINDINGS,
  HOLD_DAYS,
  INSTRUCTIONS,
  parseIsoDate,
  partsOfMailRef,
  REJECTION_REASONS,
  type RejectionReason,
} from '@tte/domain';
import { z } from 'zod';
import { line, note, report } from '../schemas/values.js';

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

const CHECKS_MAX = 30;
const HELD_MAX = 200;
const point = z.string().regex(/^[a-z][a-z-]{1,31}$/);

/** What was found at each point of the step's list; which points there are, the case's `checklist` says. */
const checks = z
  .record(point, z.enum(FINDINGS))
  .refine((given) => Object.keys(given).length <= CHECKS_MAX)
  .exactOptional()
  .meta({ example: { selfie: 'matches' }, description: 'Hasil setiap butir `checklist` berkas.' });

/** What BSrE's portal holds otherwise than the application, point by point: goes into the note. */
const held = z
  .record(point, line(HELD_MAX))
  .refine((given) => Object.keys(given).length <= CHECKS_MAX)
  .exactOptional()
  .meta({ description: 'Yang tercatat di portal BSrE, bila berbeda; masuk ke dalam catatan.' });

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
    z.strictObject({ ...envelope, outcome: z.literal('forward'), instruction: z.enum(INSTRUCTIONS), checks }),
    returned,
    rejected,
  ])
  .meta({ id: 'Disposition' });

/** 5 */
export const CompletenessBody = z
  .discriminatedUnion('outcome', [
    z.strictObject({ ...envelope, outcome: z.literal('complete'), checks, held }),
    returned,
    rejected,
  ])
  .meta({ id: 'Completeness' });

/** 10 */
export const ApprovalBody = z
  .discriminatedUnion('outcome', [
    z.strictObject({ ...envelope, outcome: z.literal('approve'), checks, held }),
    z.strictObject({ ...envelope, outcome: z.literal('reactivate'), fields, checks, held }),
    rejected,
  ])
  .meta({ id: 'Approval' });

/** Pencabutan, 6: revoked in BSrE's portal, or kept after all. */
export const PortalRevocationBody = z
  .strictObject({ ...envelope, outcome: z.enum(['revoke', 'keep']) })
  .meta({ id: 'PortalRevocation' });

/** Withdrawal, nudge and portal work say no more than that they are. */
export const PlainBody = z.strictObject(envelope).meta({ id: 'PlainCommand' });

/** Why stands in the note. */
export const HoldBody = z
  .strictObject({
    ...envelope,
    until: z.iso
      .date()
      .refine((text) => parseIsoDate(text) !== undefined)
      .meta({
        description: `Hari berkas kembali: mulai besok, paling lambat ${HOLD_DAYS} hari sejak langkah dimulai.`,
      }),
  })
  .meta({
    id: 'Hold',
    example: { dataVersion: 1, until: '2026-03-10', note: 'PIC kembali pekan depan.' },
  });

/** Which mail of the case, by its reference. */
const ref = z
  .string()
  .max(ID_MAX)
  .refine((text) => partsOfMailRef(text) !== undefined)
  .meta({ example: 'activate/6/1' });

/** A mail that did not arrive, or may not have: send it again, or it was seen to. */
export const MailBody = z.strictObject({ ...envelope, ref }).meta({
  id: 'MailCommand',
  example: { dataVersion: 1, ref: 'activate/6/1', note: 'Pemohon diberi tahu melalui telepon.' },
});

/** What the body of every decision carries. */
export type DecisionInput = z.output<typeof PlainBody> & { readonly held?: Readonly<Record<string, string>> };
