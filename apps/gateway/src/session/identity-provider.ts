import { Inject, Injectable } from '@nestjs/common';
import type { JWTPayload } from 'jose';
import * as oidc from 'openid-client';
import type { Logger } from 'pino';
import { tryAgain } from '../problems/problem.js';
import { LOGGER, SETTINGS } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import type { Attempt } from './cookies.js';
import { SCOPE } from './session.js';
import { refusalOf } from './sign-in-failures.js';

/** For each of the three things that a sign-in asks of it. */
const PATIENCE_SECONDS = 3;

/** The provider that people sign in at: OpenID Connect, authorization code with PKCE. */
@Injectable()
export class IdentityProvider {
  #found: Promise<oidc.Configuration> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Where the browser goes to sign in, and what must come back with it. @throws Problem `try-again` */
  async begin(returnTo: string): Promise<{ readonly url: string; readonly attempt: Attempt }> {
    const configuration = await this.configuration();
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      returnTo,
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback.href,
      scope: SCOPE,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, attempt };
  }

  /** Who signed in, from the query with which they came back. @throws Problem `sign-in-failed` or `try-again` */
  async finish(query: string, { state, nonce, verifier }: Attempt): Promise<JWTPayload> {
    const configuration = await this.configuration();
    const answer = this.callback;
    answer.search = query;
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
      });
      return { ...tokens.claims() };
    } catch (error) {
      throw refusalOf(error, this.logger);
    }
  }

  /**
   * Where the browser goes so that the provider signs the person out, too; our own page where it cannot. Without the
   * ID token as a hint, which would put the person's name and number into an address: so the provider asks them.
   */
  async farewell(): Promise<string> {
    const home = `${this.settings.publicUrl}/`;
    const configuration = await this.configuration().catch(() => undefined);
    if (!configuration?.serverMetadata().end_session_endpoint) return home;
    return oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: home,
    }).href;
  }

  private get callback(): URL {
    return new URL(`${this.settings.publicUrl}/auth/callback`);
  }

  /** What the provider says of itself; asked for anew after a failure, so that one that starts late is no fault. */
  private configuration(): Promise<oidc.Configuration> {
    this.#found ??= this.discover().catch(() => {
      this.#found = undefined;
      throw tryAgain();
    });
    return this.#found;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings.oidc;
    const insecure = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(new URL(issuer), clientId, clientSecret?.reveal(), undefined, {
      timeout: PATIENCE_SECONDS,
      execute: [...insecure, oidc.enableNonRepudiationChecks],
    });
  }
}
