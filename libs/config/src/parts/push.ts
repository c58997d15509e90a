import { createECDH } from 'node:crypto';
import { z } from 'zod';
import { Secret } from '../secret.js';
import { kind, list } from '../variable.js';

/** The push services of today's browsers, in this order: Chrome, Firefox, Edge, Safari. */
const KNOWN: readonly string[] = [
  'fcm.googleapis.com',
  '*.push.services.mozilla.com',
  '*.notify.windows.com',
  '*.push.apple.com',
];

const privateKey = kind('must be base64 of the 32 bytes of a P-256 private key; make another', (given) => {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(given)) return undefined;
  const bytes = Buffer.from(given, 'base64');
  try {
    createECDH('prime256v1').setPrivateKey(bytes);
  } catch {
    return undefined;
  }
  return new Secret(new Uint8Array(bytes));
});
const contact = kind(
  'must be an address such as mailto:tte@kemhan.go.id or https://tte.kemhan.go.id',
  (given) => (/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(given) ? given : undefined),
);
const HOST = /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/;
const services = list(
  'must be known, host names such as push.example.org,*.example.org, or origins such as http://127.0.0.1:4040',
  (entry) =>
    entry === 'known' || HOST.test(entry) || (URL.canParse(entry) && new URL(entry).origin === entry)
      ? entry
      : undefined,
);

/** How officials' devices are told; the key proves to their push services who sends. */
export interface PushSettings {
  /** The private key, 32 bytes; the public one follows from it. */
  readonly privateKey: Secret<Uint8Array>;
  /** Whom a push service asks when something is wrong with what we send: `mailto:` or `https:`. */
  readonly subject: string;
  /**
   * Where messages may be sent: hosts, reached by https alone, `*.` before those that have any name in front; or
   * origins, taken as they are.
   */
  readonly services: readonly string[];
}

/**
 * Web Push. Whoever sets the contact wants it: a key is made with the other secrets at once. Undefined without.
 * Why: docs/decisions/0103-devices-are-told-by-web-push.md
 */
export const push = z
  .object({
    VAPID_PRIVATE_KEY: privateKey.optional(),
    VAPID_SUBJECT: contact.optional(),
    PUSH_SERVICES: services.or('known'),
  })
  .transform((env, context): PushSettings | undefined => {
    if (env.VAPID_SUBJECT === undefined) return undefined;
    if (env.VAPID_PRIVATE_KEY === undefined) {
      const message = 'must be set together with VAPID_SUBJECT';
      context.addIssue({ code: 'custom', path: ['VAPID_PRIVATE_KEY'], message });
      return z.NEVER;
    }
    return {
      privateKey: env.VAPID_PRIVATE_KEY,
      subject: env.VAPID_SUBJECT,
      services: env.PUSH_SERVICES.flatMap((entry) => (entry === 'known' ? KNOWN : [entry])),
    };
  });
