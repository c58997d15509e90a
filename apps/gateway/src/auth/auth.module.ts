import { Module } from '@nestjs/common';
import { SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { ApplicantLinks } from './applicant-links.js';
import { TokenVerifier } from './token-verifier.js';

/** Judges what a request brings to show who sends it: an access token, or an applicant's link. */
@Module({
  providers: [
    ApplicantLinks,
    {
      provide: TokenVerifier,
      inject: [SETTINGS],
      useFactory: ({ oidc }: GatewaySettings) => new TokenVerifier(oidc),
    },
  ],
  exports: [ApplicantLinks, TokenVerifier],
})
export class AuthModule {}
