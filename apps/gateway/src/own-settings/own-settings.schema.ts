import { PACES } from '@tte/domain';
import { z } from 'zod';
import { line } from '../schemas/values.js';

const pace = z
  .enum(PACES)
  .meta({ description: 'Seberapa sering yang menunggu diberitahukan, lewat email dan pada perangkat.' });

export const OwnSettingsBody = z.strictObject({ pace }).meta({ id: 'OwnSettingsChange' });

/** SHA-256 of an endpoint, base64url. */
const deviceId = z
  .string()
  .regex(/^[\w-]{43}$/)
  .meta({ example: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' });

export const OwnSettings = z
  .object({
    pace,
    email: z.string().nullable().meta({ description: 'Ke mana; null bila tidak ada alamat yang diketahui.' }),
    push: z
      .object({ publicKey: z.string().meta({ description: 'Kunci publik VAPID, base64url.' }) })
      .nullable()
      .meta({ description: 'Null bila pemberitahuan pada perangkat tidak disiapkan.' }),
    devices: z
      .array(z.object({ id: deviceId, label: z.string(), since: z.iso.datetime() }))
      .meta({ description: 'Perangkat yang diberi tahu, yang terbaru lebih dahulu.' }),
  })
  .meta({ id: 'OwnSettings' });
export type OwnSettings = z.output<typeof OwnSettings>;

const LABEL_MAX = 60;
const ENDPOINT_MAX = 1_000;

/** What a browser's `PushSubscription` says, with a name by which its official knows it again. */
export const PushDeviceBody = z
  .strictObject({
    endpoint: z.url({ error: 'Alamat layanan pemberitahuan tidak sah.' }).max(ENDPOINT_MAX),
    keys: z.strictObject({
      p256dh: z.string().regex(/^[\w-]{87}=?$/),
      auth: z.string().regex(/^[\w-]{22}(==)?$/),
    }),
    label: line(LABEL_MAX),
  })
  .meta({
    id: 'PushDevice',
    example: {
      endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/gAAAAAB',
      keys: {
        p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
        auth: 'BTBZMqHH6r4Tts7J_aSIgg',
      },
      label: 'Firefox di Windows',
    },
  });
export type PushDeviceInput = z.output<typeof PushDeviceBody>;

export const PushSample = z
  .object({
    outcome: z.enum(['taken', 'deferred', 'gone', 'refused']).meta({
      description:
        'taken: diterima layanan pemberitahuan; deferred: layanan itu sedang tidak menerima; gone: perangkat tidak lagi menerima dan dihapus; refused: ditolak.',
    }),
  })
  .meta({ id: 'PushSample' });
