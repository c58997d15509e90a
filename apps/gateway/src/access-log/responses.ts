import { z } from 'zod';
import { page } from '../http/query.js';
import { SIGHTS } from './entries.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instant = z.iso.datetime().transform((text) => new Date(text).toISOString());

const outcome = z.enum(['looked', 'refused']);

/** Filter and page of the access log. */
export const AccessLogQuery = z
  .strictObject({
    caseId: z.string().regex(UUID).exactOptional(),
    subject: z
      .string()
      .regex(/^[A-Za-z0-9_.:/-]{1,128}$/)
      .exactOptional(),
    outcome: outcome.exactOptional(),
    from: instant.exactOptional().meta({ description: 'Sejak, termasuk saat itu.' }),
    until: instant.exactOptional().meta({ description: 'Sebelum saat itu.' }),
    ...page,
  })
  .meta({ id: 'AccessLogQuery' });
export type AccessLogInput = z.output<typeof AccessLogQuery>;

const entry = z.strictObject({
  writer: z.string(),
  n: z.int(),
  at: z.iso.datetime(),
  outcome,
  subject: z.string().optional().meta({ description: 'Tidak ada bila pemanggil tidak dikenal.' }),
  roles: z.array(z.string()).optional(),
  offices: z.array(z.strictObject({ post: z.string(), capacity: z.string() })).optional(),
  requestId: z.string().optional(),
  caseId: z.string().optional(),
  what: z.enum(SIGHTS).optional(),
  ground: z.string().optional().meta({ description: 'Alasan, untuk tindakan atas hak subjek data.' }),
  ref: z.string().optional().meta({ description: 'Catatan internal atau lampiran yang mana.' }),
  commitment: z
    .string()
    .optional()
    .meta({ description: 'Komitmen bergaram atas isinya; isinya sendiri hanya ada di brankas.' }),
  code: z.string().optional().meta({ description: 'Kode masalah dari permintaan yang ditolak.' }),
  route: z.string().optional(),
  count: z.int().optional().meta({
    description: 'Banyaknya penolakan yang diwakili catatan ini, atau banyaknya baris yang diunduh.',
  }),
  prevHash: z.string(),
  hash: z.string(),
});

/** A page of the access log, newest first. */
export const AccessLogResponse = z
  .strictObject({ items: z.array(entry), next: z.string().nullable() })
  .meta({ id: 'AccessLog' });

/** What a verification of all chains has found. */
export const VerificationResponse = z
  .strictObject({
    writers: z.int(),
    entries: z.int(),
    breaks: z
      .array(
        z.strictObject({
          writer: z.string(),
          n: z.int(),
          why: z.enum(['gap', 'link', 'content']),
        }),
      )
      .meta({ description: 'Kerusakan pertama pada setiap rantai; kosong bila tidak ada yang diubah.' }),
  })
  .meta({ id: 'AccessLogVerification' });
