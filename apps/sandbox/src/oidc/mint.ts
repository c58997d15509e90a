import { createPrivateKey, randomUUID, sign, type JsonWebKey } from 'node:crypto';
import type { Context } from '../context.js';
import { audience, type Claims } from './accounts.js';
import { signingKey } from './keys.js';

/** Signs an access token outside any sign-in: for expired tokens (a negative life) and odd claims. */
export function mintToken(
  { state, url }: Context,
  claims: Claims,
  expiresInSeconds: number,
  odd: Record<string, unknown> = {},
): string {
  const key = signingKey(state);
  const now = Math.floor(Date.now() / 1000);
  const exp = now + expiresInSeconds;
  const header = { alg: 'RS256', typ: 'at+jwt', kid: key.kid };
  const payload = {
    ...claims,
    jti: randomUUID(),
    iat: Math.min(now, exp - 3600),
    exp,
    scope: 'tte',
    client_id: claims.sub === 'tte-machine' ? 'tte-machine' : 'tte-web',
    iss: `${url}/oidc`,
    aud: audience,
    ...odd,
  };
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode(header)}.${encode(payload)}`;
  const privateKey = createPrivateKey({ key: { ...key } as JsonWebKey, format: 'jwk' });
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
}
