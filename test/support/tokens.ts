import { json, requestJson } from '@tte/local';
import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { stackVariable } from './stack.js';

interface Odd {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly expiresInSeconds?: number;
}

/** An access token of one of the sandbox's accounts, with claims or a life of its own. */
export async function mint(account: string, odd: Odd = {}): Promise<string> {
  const url = `${stackVariable('SANDBOX_URL')}/control/token`;
  const { access_token: token } = await requestJson<{ access_token: string }>(
    url,
    'POST a token',
    json({ account, ...odd }),
  );
  return token;
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;

/** The token with other claims under the signature of the first ones. */
export function tampered(token: string, claims: object): string {
  const [header = '', payload, signature = ''] = token.split('.');
  return [header, encode({ ...decode(payload), ...claims }), signature].join('.');
}

/** The token without any signature. */
export function unsigned(token: string): string {
  const [header, payload = ''] = token.split('.');
  return `${encode({ ...decode(header), alg: 'none' })}.${payload}.`;
}

/** The token signed by HMAC with what everybody can read: the issuer's public key, in PEM. */
export async function signedWithPublicKey(token: string): Promise<string> {
  const [header, payload = ''] = token.split('.');
  const discovery = `${stackVariable('OIDC_ISSUER')}/.well-known/openid-configuration`;
  const { jwks_uri: address } = await requestJson<{ jwks_uri: string }>(discovery, 'GET discovery');
  const { keys } = await requestJson<{ keys: readonly JsonWebKey[] }>(address, 'GET keys');
  const [key] = keys;
  if (!key) throw new Error('the issuer publishes no key');
  const secret = createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const signed = `${encode({ ...decode(header), alg: 'HS256' })}.${payload}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
