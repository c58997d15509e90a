import { z } from 'zod';
import { Secret } from '../secret.js';
import { duration, key, kind, list, secret, text, url } from '../variable.js';

const origin = kind(
  'must be a name such as tte.kemhan.go.id/registrasi, without blanks and plus signs',
  (given) => (/^[^\s+]+$/.test(given) ? given : undefined),
);
const keys = list('must be base64 of exactly 32 bytes each, separated by commas', (entry) => {
  const bytes = Buffer.from(entry, 'base64');
  return bytes.length === 32 ? new Secret(new Uint8Array(bytes)) : undefined;
});
const addresses = list('must be addresses such as auditor@kemhan.go.id, separated by commas', (entry) =>
  /^[^\s@<>]+@[^\s@<>]+$/.test(entry) ? entry : undefined,
);

/** By which what is recorded is proven: the keys, of the gateway and the worker. */
export const audit = z
  .object({
    AUDIT_ORIGIN: origin.or('tte.kemhan.go.id/registrasi'),
    AUDIT_KEY: key.required(),
    AUDIT_KEY_RETIRED: keys.or(''),
  })
  .transform((env) => ({
    origin: env.AUDIT_ORIGIN,
    key: env.AUDIT_KEY,
    retiredKeys: env.AUDIT_KEY_RETIRED,
  }));

/** Any S3-compatible bucket. */
export interface BucketSettings {
  /** With the bucket, and perhaps a folder in it: `https://s3.kemhan.go.id/audit/tte`. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: Secret;
}

/** How often the worker seals, and where checkpoints go outside the store; milliseconds. */
export const auditPlaces = z
  .object({
    AUDIT_SEAL_EVERY: duration.or('1h'),
    AUDIT_FOLDER: text.optional(),
    AUDIT_BUCKET_URL: url().optional(),
    AUDIT_BUCKET_REGION: text.or('us-east-1'),
    AUDIT_BUCKET_KEY_ID: text.optional(),
    AUDIT_BUCKET_SECRET: secret.optional(),
    AUDIT_MAIL_TO: addresses.or(''),
    AUDIT_MAIL_EVERY: duration.or('24h'),
    AUDIT_ALARM_TO: addresses.or(''),
  })
  .transform((env, context) => {
    const {
      AUDIT_BUCKET_URL: bucketUrl,
      AUDIT_BUCKET_KEY_ID: keyId,
      AUDIT_BUCKET_SECRET: bucketSecret,
    } = env;
    const isWhole = bucketUrl !== undefined && keyId !== undefined && bucketSecret !== undefined;
    if (!isWhole && (bucketUrl ?? keyId ?? bucketSecret) !== undefined) {
      const message =
        'must be set together with AUDIT_BUCKET_KEY_ID and AUDIT_BUCKET_SECRET, or none of them';
      context.addIssue({ code: 'custom', path: ['AUDIT_BUCKET_URL'], message });
      return z.NEVER;
    }
    const bucket: BucketSettings | undefined = isWhole
      ? { url: bucketUrl, region: env.AUDIT_BUCKET_REGION, keyId, secret: bucketSecret }
      : undefined;
    return {
      sealEvery: env.AUDIT_SEAL_EVERY,
      folder: env.AUDIT_FOLDER,
      bucket,
      mailTo: env.AUDIT_MAIL_TO,
      mailEvery: env.AUDIT_MAIL_EVERY,
      /** Besides the auditor. */
      alarmTo: env.AUDIT_ALARM_TO,
    };
  });
