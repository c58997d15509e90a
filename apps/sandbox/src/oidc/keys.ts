import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { JWK } from 'oidc-provider';
import type { State } from '../state/state.js';

/** The key that signs tokens: made once per state file, so that tokens survive a restart. */
export function signingKey(state: State): JWK {
  const kept = state.secrets.get('oidc-signing');
  if (kept) return kept as JWK;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'sandbox', use: 'sig', alg: 'RS256' } as JWK;
  state.secrets.set('oidc-signing', jwk);
  return jwk;
}

/** The key that signs cookies. */
export function cookieKey(state: State): string {
  const kept = state.secrets.get('oidc-cookies');
  return (kept ?? state.secrets.set('oidc-cookies', randomBytes(24).toString('hex'))) as string;
}
