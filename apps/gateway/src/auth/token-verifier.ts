import { ROLES, type Role } from '@tte/domain';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { Problem, tryAgain } from '../problems/problem.js';
import { ownOffices } from './acting-post.js';
import type { Caller } from './caller.js';

const ALGORITHMS = ['RS256', 'ES256'];
const CLOCK_TOLERANCE_SECONDS = 5;
/** Subjects are written into the log for good: ids of the staff directory, never an address or a name. */
export const SUBJECT = /^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,127}$/;
/** Of the issuer, for each of the two things that are asked of it. */
const PATIENCE_MS = 3_000;

/** Checks access tokens of one issuer: signature by its published keys, audience, type and time. */
export class TokenVerifier {
  #keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(private readonly oidc: { readonly issuer: string; readonly audience: string }) {}

  /** @throws Problem `invalid-token`, `expired-token`, `unknown-role`, or `try-again` when the issuer is away. */
  async verify(token: string): Promise<Caller> {
    const keys = await this.keys();
    const { issuer, audience } = this.oidc;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      return callerOf(payload);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** The issuer's keys; asked for anew after a failure, so that an issuer that starts late is no fault. */
  private keys(): Promise<JWTVerifyGetKey> {
    this.#keys ??= discover(this.oidc.issuer).catch((error: unknown) => {
      this.#keys = undefined;
      throw error;
    });
    return this.#keys;
  }
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  try {
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { jwks_uri: address } = (await answer.json()) as { jwks_uri: string };
    return createRemoteJWKSet(new URL(address), { timeoutDuration: PATIENCE_MS });
  } catch {
    throw tryAgain();
  }
}

/** Who the claims of an issuer's token speak of. @throws Problem `invalid-token`, `unusable-subject` or `unknown-role` */
export function callerOf(payload: JWTPayload): Caller {
  const { sub, name, roles = [], nip, email } = payload;
  if (typeof sub !== 'string' || sub === '' || !Array.isArray(roles)) throw challenge('invalid-token');
  if (!SUBJECT.test(sub)) throw new Problem('unusable-subject');
  if (!roles.every(isRole)) throw new Problem('unknown-role');
  return {
    subject: sub,
    roles,
    offices: ownOffices(roles),
    ...(payload.exp !== undefined && { expiresAt: payload.exp * 1_000 }),
    ...(typeof name === 'string' && name !== '' && { name }),
    ...(typeof nip === 'string' && nip !== '' && { nip }),
    ...(typeof email === 'string' && email !== '' && { email }),
  };
}

const isRole = (role: unknown): role is Role => ROLES.some((known) => known === role);

function refusalOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof errors.JWTExpired) return challenge('expired-token');
  const issuerAway = error instanceof errors.JWKSTimeout || !isRefusal(error);
  return issuerAway ? tryAgain() : challenge('invalid-token');
}

/** jose names the key set's own faults with the bare base class, and a lost connection is no JOSEError at all. */
const isRefusal = (error: unknown): boolean =>
  error instanceof errors.JOSEError && error.code !== errors.JOSEError.code;

type Unauthenticated = 'missing-token' | 'session-ended' | 'invalid-token' | 'expired-token';

/** A 401 with the challenge that RFC 6750 wants. */
export function challenge(code: Unauthenticated): Problem {
  const error = code === 'missing-token' || code === 'session-ended' ? '' : ' error="invalid_token"';
  return new Problem(code, { headers: { 'www-authenticate': `Bearer${error}` } });
}
