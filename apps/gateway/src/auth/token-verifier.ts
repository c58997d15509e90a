import { IDENTIFIER_NAMES, isSubject, ROLES, type Identifiers, type Role } from '@tte/domain';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { Problem, tryAgain } from '../problems/problem.js';
import { ownOffices } from './acting-post.js';
import type { Caller } from './caller.js';

const ALGORITHMS = ['RS256', 'ES256'];
const CLOCK_TOLERANCE_SECONDS = 5;
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
    // OpenID Connect Discovery 1.0, 4: a slash that ends the issuer is left out before the path is added.
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
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
  const { sub, name, roles = [] } = payload;
  if (typeof sub !== 'string' || sub === '' || !Array.isArray(roles)) throw challenge('invalid-token');
  if (!isSubject(sub)) throw new Problem('unusable-subject');
  if (!roles.every(isRole)) throw new Problem('unknown-role');
  return {
    subject: sub,
    roles,
    offices: ownOffices(roles),
    ...(payload.exp !== undefined && { expiresAt: payload.exp * 1_000 }),
    ...(typeof name === 'string' && name !== '' && { name }),
    ...identifiersIn(payload),
  };
}

const identifiersIn = (payload: JWTPayload): Identifiers =>
  Object.fromEntries(
    IDENTIFIER_NAMES.flatMap((name) => {
      const value = payload[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );

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
