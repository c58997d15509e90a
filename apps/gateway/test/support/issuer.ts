import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

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

/** An identity provider that only publishes its keys. */
export async function startIssuer() {
  const keys = {
    RS256: await generateKeyPair('RS256', { extractable: true }),
    ES256: await generateKeyPair('ES256', { extractable: true }),
  };
  const foreign = await generateKeyPair('RS256');
  const published = await Promise.all(
    Object.entries(keys).map(async ([alg, pair]) => ({
      ...(await exportJWK(pair.publicKey)),
      kid: alg,
      alg,
    })),
  );
  const server = createServer((request, response) => {
    const body = request.url?.endsWith('/jwks')
      ? { keys: published }
      : { issuer, jwks_uri: `${issuer}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;

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
    const signing = new SignJWT(payload).setProtectedHeader({ alg, typ, kid: alg });
    if (alg === 'HS256') return signing.sign(new TextEncoder().encode(JSON.stringify(published[0])));
    return signing.sign(foreignKey ? foreign.privateKey : keys[alg].privateKey);
  }

  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { issuer, token, close };
}
