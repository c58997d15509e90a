import { z } from 'zod';
import { flag, kind, secret, text } from '../variable.js';

const address = kind('must be host:port', (given) => (/^[^\s/]+:\d{1,5}$/.test(given) ? given : undefined));

/** The Temporal server. A certificate and its key come together and imply TLS. */
export const temporal = z
  .object({
    TEMPORAL_ADDRESS: address.or('127.0.0.1:7233'),
    TEMPORAL_NAMESPACE: text.or('default'),
    TEMPORAL_API_KEY: secret.optional(),
    TEMPORAL_TLS: flag.or('false'),
    TEMPORAL_TLS_CERT: text.optional(),
    TEMPORAL_TLS_KEY: text.optional(),
  })
  .superRefine((env, context) => {
    if ((env.TEMPORAL_TLS_CERT === undefined) === (env.TEMPORAL_TLS_KEY === undefined)) return;
    const missing = env.TEMPORAL_TLS_CERT === undefined ? 'TEMPORAL_TLS_CERT' : 'TEMPORAL_TLS_KEY';
    const message = 'must be a file path: certificate and key come together';
    context.addIssue({ code: 'custom', path: [missing], message });
  })
  .transform((env) => ({
    address: env.TEMPORAL_ADDRESS,
    namespace: env.TEMPORAL_NAMESPACE,
    ...(env.TEMPORAL_API_KEY && { apiKey: env.TEMPORAL_API_KEY }),
    tls: env.TEMPORAL_TLS || env.TEMPORAL_TLS_CERT !== undefined,
    ...(env.TEMPORAL_TLS_CERT !== undefined &&
      env.TEMPORAL_TLS_KEY !== undefined && {
        certificate: { certPath: env.TEMPORAL_TLS_CERT, keyPath: env.TEMPORAL_TLS_KEY },
      }),
  }));
