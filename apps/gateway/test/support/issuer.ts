import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { codeFlow, type IdToken } from './code-flow.js';

export interface TokenOptions {
  readonly alg?: 'RS256' | 'ES256' | 'HS256' | 'none';
  readonly expiresInSeconds?: number;
  readonly typ?: string;
  readonly audience?: string;
  readonly issuer?: string;
  /** Signed by a key that the issuer does not publish. */
  readonly foreignKey?: boolean;
}

export type Claims = Record<string, unknown> & { readonly sub?: string; readonly roles?: readonly string[] };

const makeKeys = async (generation: number) => {
  const pairs = {
    RS256: await generateKeyPair('RS256', { extractable: true }),
    ES256: await generateKeyPair('ES256', { extractable: true }),
  };
  const published = await Promise.all(
    Object.entries(pairs).map(async ([alg, pair]) => ({
      ...(await exportJWK(pair.publicKey)),
      kid: `${alg}-${generation}`,
      alg,
    })),
  );
  return { pairs, published, generation };
};

/** An identity provider that publishes its keys, and signs in whomever the spec names. */
export async function startIssuer() {
  let keys = await makeKeys(1);
  const foreign = await generateKeyPair('RS256');
  const flow = codeFlow((claims, options) => token(claims, options));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', issuer);
    if (pathname === '/oidc/auth') return flow.authorize(request, response, issuer);
    if (pathname === '/oidc/token') return void flow.redeem(request, response);
    const body = pathname.endsWith('/jwks')
      ? { keys: keys.published }
      : {
          issuer,
          jwks_uri: `${issuer}/jwks`,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
        };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}/oidc`;

  async function token(claims: Claims, options: TokenOptions = {}): Promise<string> {
    const { alg = 'RS256', expiresInSeconds = 300, typ = 'at+jwt', foreignKey = false } = options;
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      iss: options.issuer ?? issuer,
      aud: options.audience ?? 'urn:tte:gateway',
      iat: now - 1_000,
      exp: now + expiresInSeconds,
      ...claims,
    };
    if (alg === 'none') {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg, typ })}.${part(payload)}.`;
    }
    const kid = `${alg}-${keys.generation}`;
    const signing = new SignJWT(payload).setProtectedHeader({ alg, typ, kid });
    if (alg === 'HS256') return signing.sign(new TextEncoder().encode(JSON.stringify(keys.published[0])));
    return signing.sign(foreignKey ? foreign.privateKey : keys.pairs[alg].privateKey);
  }

  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    issuer,
    token,
    /** Whom every sign-in from now on signs in. */
    signsIn: (next: IdToken): void => flow.signsIn(next),
    /** The secrets with which clients redeemed codes. */
    secrets: flow.secrets,
    /** Signs with new keys from now on, and publishes these alone. */
    rotate: async (): Promise<void> => {
      keys = await makeKeys(keys.generation + 1);
    },
    /** Away until `comeBack`. */
    goAway: stop,
    comeBack: () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve)),
    close: stop,
  };
}
