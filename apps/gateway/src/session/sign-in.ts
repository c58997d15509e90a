import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf } from '../auth/token-verifier.js';
import { Problem } from '../problems/problem.js';
import { SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { attemptIn, keepAttempt } from './cookies.js';
import { IdentityProvider } from './identity-provider.js';
import { returnAddress } from './return-to.js';
import { Sessions } from './sessions.js';

/** The way of a person to the provider and back. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    private readonly provider: IdentityProvider,
    private readonly sessions: Sessions,
  ) {}

  /** Where the browser goes to sign in. @throws Problem `try-again` */
  async begin(request: FastifyRequest, wish: string | undefined): Promise<string> {
    const { url, attempt } = await this.provider.begin(returnAddress(wish, this.settings.publicUrl));
    keepAttempt(request, attempt);
    return url;
  }

  /**
   * Signs in who comes back, and answers where they go on. An attempt serves once, unless the provider was away.
   * @throws Problem `sign-in-expired`, `sign-in-failed`, `unknown-role`, `unusable-subject` or `try-again`
   */
  async finish(request: FastifyRequest): Promise<string> {
    const attempt = attemptIn(request);
    if (!attempt) throw new Problem('sign-in-expired');
    try {
      const claims = await this.provider.finish(new URL(request.url, 'http://x').search, attempt);
      this.sessions.begin(request, callerOf(claims));
    } catch (error) {
      if (!isPassing(error)) request.signIn.delete();
      throw error;
    }
    request.signIn.delete();
    return attempt.returnTo;
  }
}

const isPassing = (error: unknown): boolean => error instanceof Problem && error.code === 'try-again';
