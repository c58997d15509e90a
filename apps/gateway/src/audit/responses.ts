import { z } from 'zod';
import { count, page } from '../http/query.js';

const SIZE_MAX = 1_000_000_000;
const instant = z.iso.datetime().transform((text) => new Date(text).toISOString());

/** Page of the checkpoints. */
export const CheckpointsQuery = z
  .strictObject({
    limit: page.limit,
    after: count(1, SIZE_MAX)
      .exactOptional()
      .meta({ description: 'Ukuran checkpoint terakhir dari halaman sebelumnya (next).' }),
  })
  .meta({ id: 'CheckpointsQuery' });
export type CheckpointsInput = z.output<typeof CheckpointsQuery>;

/** The period of an export. */
export const AuditExportQuery = z
  .strictObject({
    from: instant.meta({ description: 'Sejak, termasuk saat itu.', example: '2026-01-01T00:00:00Z' }),
    until: instant.meta({ description: 'Sebelum saat itu.', example: '2026-02-01T00:00:00Z' }),
  })
  .superRefine(({ from, until }, context) => {
    if (until <= from) {
      const message = 'Akhir masa harus sesudah awalnya.';
      context.addIssue({ code: 'custom', path: ['until'], params: { code: 'not-allowed' }, message });
    }
  })
  .meta({ id: 'AuditExportQuery' });
export type AuditExportInput = z.output<typeof AuditExportQuery>;

const checkpoint = z.strictObject({
  size: z.int().min(0).meta({ description: 'Banyaknya pernyataan yang disegel.' }),
  root: z.string().meta({ description: 'Akar pohon Merkle, base64.' }),
  at: z.iso.datetime(),
  note: z.string().meta({ description: 'Checkpoint bertanda tangan (C2SP tlog-checkpoint).' }),
  line: z.string().meta({ description: 'Checkpoint yang sama dalam satu baris, untuk disimpan di luar.' }),
});

/** A checkpoint. */
export const CheckpointResponse = checkpoint.meta({ id: 'Checkpoint' });

/** A page of checkpoints, newest first. */
export const CheckpointsResponse = z
  .strictObject({ items: z.array(checkpoint), next: z.int().nullable() })
  .meta({ id: 'Checkpoints' });

const verification = z.strictObject({
  at: z.iso.datetime(),
  findings: z
    .array(
      z.strictObject({
        kind: z
          .string()
          .meta({ description: 'Seperti disebut pemeriksa: event-edited, chain-cut, dan lain-lain.' }),
        where: z.string().meta({ description: 'Berkas, penulis, pernyataan, atau checkpoint yang mana.' }),
      }),
    )
    .meta({ description: 'Kosong bila semua sah.' }),
});

const standing = z.enum(['none', 'running', 'failed', 'unknown']).meta({
  description:
    'Pemeriksaan yang terakhir diminta: sedang berjalan, gagal berjalan, atau tidak ada yang ditunggu.',
});

/** A verification that was asked for. */
export const VerificationAsked = z.strictObject({ verification: standing }).meta({ id: 'VerificationAsked' });

/** How things stand. */
export const AuditStateResponse = z
  .strictObject({
    latest: checkpoint.nullable().meta({ description: 'Tidak ada sebelum penyegelan pertama.' }),
    statements: z.int().min(0),
    chains: z.strictObject({ cases: z.int().min(0), access: z.int().min(0) }),
    unsealed: z.int().min(0).meta({ description: 'Rantai yang bertambah sejak checkpoint terbaru.' }),
    verification: standing,
    lastVerification: verification.nullable(),
    copies: z
      .array(
        z.strictObject({
          place: z.string(),
          size: z.int().min(0).nullable(),
          at: z.iso.datetime().nullable(),
          awaySince: z.iso
            .datetime()
            .nullable()
            .meta({ description: 'Sejak kapan tempat ini tidak menerima checkpoint.' }),
        }),
      )
      .meta({ description: 'Tempat di luar basis data, dan checkpoint terakhir yang diterimanya.' }),
  })
  .meta({ id: 'AuditState' });
