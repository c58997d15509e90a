import { z } from 'zod';
import { text, url } from '../variable.js';

/** Who issues access tokens, and for whom they must be meant. */
export const oidc = z
  .object({ OIDC_ISSUER: url().required(), OIDC_AUDIENCE: text.or('urn:tte:gateway') })
  .transform((env) => ({ issuer: env.OIDC_ISSUER, audience: env.OIDC_AUDIENCE }));
