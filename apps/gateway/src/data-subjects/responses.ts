import { PROCEDURE_NAMES } from '@tte/domain';
import { ATTACHMENT_TYPES } from '@tte/vault';
import { z } from 'zod';
import { SIGHTS } from '../access-log/entries.js';
import { applicantShape } from '../schemas/applicant-shape.js';
import { act, actor, instant, timelineEntry } from '../cases/reading/responses.js';

const applicant = z.object(applicantShape(() => z.string(), z.object));

const letterFacts = z.object({
  number: z.string(),
  date: z.string(),
  subject: z.string(),
  signedBy: z.string(),
  agendaNumber: z.string().optional(),
});

const course = z.object({
  procedure: z.enum(PROCEDURE_NAMES),
  status: z.string(),
  open: z.boolean(),
  step: z.int(),
  stepTitle: z.string(),
  unit: z.string(),
  nature: z.string(),
  receivedAt: instant,
  submittedAt: instant,
  since: instant,
  timeline: z.array(timelineEntry),
});

const registration = z.object({
  caseId: z.string(),
  caseNumber: z.string(),
  admittedAt: instant,
  course: course.nullable().meta({ description: 'null bila pendaftaran tidak pernah dimulai.' }),
  currentVersion: z.int(),
  versions: z.array(z.object({ dataVersion: z.int(), applicant, letter: letterFacts.optional() })),
  notes: z.array(
    z.object({
      noteRef: z.string(),
      text: z.string(),
      at: instant.optional(),
      step: z.int().optional(),
      actor: actor.optional(),
    }),
  ),
  evidence: z.array(
    z.object({ kind: z.string(), dataVersion: z.int(), values: z.record(z.string(), z.string()) }),
  ),
  letters: z
    .array(
      z.looseObject({
        letterRef: z.string(),
        fileName: z.string(),
        bytes: z.int(),
        commitment: z.string(),
        sha256: z.string(),
      }),
    )
    .meta({ description: 'Tanpa isinya; berkas surat diserahkan terpisah.' }),
  attachments: z
    .array(
      z.looseObject({
        attachmentRef: z.string(),
        title: z.string(),
        type: z.enum(ATTACHMENT_TYPES),
        at: instant,
        post: z.string(),
        fileName: z.string(),
        bytes: z.int(),
        commitment: z.string(),
        sha256: z.string(),
      }),
    )
    .meta({ description: 'Lampiran, tanpa isinya; berkasnya diserahkan terpisah.' }),
  comments: z
    .array(z.object({ commentRef: z.string(), at: instant, post: z.string(), text: z.string() }))
    .meta({
      description:
        'Catatan internal pejabat dan petugas. Dapat memuat data orang lain: periksa sebelum diserahkan.',
    }),
  account: z
    .object({
      issuedAt: instant,
      validUntil: z.string().optional(),
      renewedAt: instant.optional(),
      lapsedAt: instant.optional(),
      revokedAt: instant.optional(),
    })
    .nullable(),
  restriction: act.nullable(),
  trail: z
    .array(
      z.object({
        at: instant,
        outcome: z.enum(['looked', 'refused']),
        what: z.enum(SIGHTS).optional(),
        ground: z.string().optional(),
        posts: z.array(z.string()),
      }),
    )
    .meta({ description: 'Siapa melihat atau memproses data, menurut jabatan, tanpa nama pejabat.' }),
});

/** All that is held on a person. */
export const ExportResponse = z
  .object({ exportedAt: instant, cases: z.array(registration) })
  .meta({ id: 'DataExport' });

export const AmendmentResponse = z
  .object({ caseId: z.string(), dataVersion: z.int() })
  .meta({ id: 'Amendment' });

export const RestrictionResponse = z
  .object({ caseId: z.string(), restriction: act.nullable() })
  .meta({ id: 'Restriction' });

export const ErasureResponse = z.object({ caseId: z.string(), erased: act }).meta({ id: 'Erasure' });
