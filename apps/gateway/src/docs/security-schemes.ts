import type { OpenAPIObject } from '@nestjs/swagger';
import { LINK_HEADER, LINK_SCHEME } from '../auth/applicant-links.js';
import { cookieName, SESSION_COOKIE } from '../auth/session-cookie.js';

type Scheme = Exclude<
  NonNullable<NonNullable<OpenAPIObject['components']>['securitySchemes']>[string],
  { $ref: string }
>;

/** The ways in which a caller shows who they are, where people reach the gateway at this address. */
export const securitySchemes = (publicUrl: string): Readonly<Record<string, Scheme>> => ({
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Token akses dari penyedia identitas (OIDC), audience `urn:tte:gateway`.',
  },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: cookieName(SESSION_COOKIE, publicUrl),
    description:
      'Sesi dari /auth/login. Permintaan yang mengubah juga memerlukan header `x-csrf-token` dari /auth/session.',
  },
  [LINK_SCHEME]: {
    type: 'apiKey',
    in: 'header',
    name: LINK_HEADER,
    description: 'Token pada tautan di email pemohon.',
  },
});
