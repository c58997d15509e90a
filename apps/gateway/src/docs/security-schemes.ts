import type { OpenAPIObject } from '@nestjs/swagger';

type Scheme = Exclude<
  NonNullable<NonNullable<OpenAPIObject['components']>['securitySchemes']>[string],
  { $ref: string }
>;

/** The ways in which a caller shows who they are. */
export const SECURITY_SCHEMES: Readonly<Record<string, Scheme>> = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Token akses dari penyedia identitas (OIDC), audience `urn:tte:gateway`.',
  },
};
