import { z } from 'zod';
import { issuer, secret, text } from '../variable.js';

/** Who issues tokens, for whom they must be meant, and as which of its clients people are signed in. */
export const oidc = z
  .object({
    OIDC_ISSUER: issuer.required(),
    OIDC_AUDIENCE: text.or('urn:tte:gateway'),
    OIDC_CLIENT_ID: text.or('tte-web'),
    OIDC_CLIENT_SECRET: secret.optional(),
  })
  .transform((env) => ({
    issuer: env.OIDC_ISSUER,
    audience: env.OIDC_AUDIENCE,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
  }));
