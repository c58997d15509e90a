import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { State } from '../state/state.js';

/** The two tokens a call needs: the API gateway's and the sign-on's. */
export type TokenKind = 'apim' | 'sso';

interface Settings {
  tokenTtlSeconds: number;
  /** Raised to make every token given out before worthless at once. */
  generation: number;
}

/** The life of SI ASN's tokens. */
export function tokenSettings(state: State): Settings {
  return (state.settings.get('siasn') as Settings | undefined) ?? { tokenTtlSeconds: 3600, generation: 0 };
}

/** A token that proves itself, and so survives a restart. */
export function giveToken(state: State, kind: TokenKind): { token: string; expiresIn: number } {
  const { tokenTtlSeconds, generation } = tokenSettings(state);
  const claim = `${kind}.${generation}.${Date.now() + tokenTtlSeconds * 1000}.${randomUUID()}`;
  return { token: `${claim}.${sign(state, claim)}`, expiresIn: tokenTtlSeconds };
}

/** Whether this is an unexpired token of this kind. */
export function tokenHolds(state: State, kind: TokenKind, token: string | undefined): boolean {
  const [of, generation, until, nonce, signature] = (token ?? '').split('.');
  if (of !== kind || !signature || Number(generation) !== tokenSettings(state).generation) return false;
  const expected = Buffer.from(sign(state, `${of}.${generation}.${until}.${nonce}`));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) && Number(until) > Date.now();
}

function sign(state: State, claim: string): string {
  const kept = state.secrets.get('siasn');
  const secret = typeof kept === 'string' ? kept : randomBytes(32).toString('hex');
  if (secret !== kept) state.secrets.set('siasn', secret);
  return createHmac('sha256', secret).update(claim).digest('base64url');
}
