import * as oidc from 'openid-client';
import type { Logger } from 'pino';
import { Problem, tryAgain } from '../problems/problem.js';

const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'];

/**
 * A sign-in that failed, as the problem that answers it; what nobody foresaw is handed back as it is. Logged is
 * what kind of fault it was, never what the browser brought.
 */
export function refusalOf(error: unknown, logger: Logger): unknown {
  if (isAway(error)) return tryAgain();
  if (!isRefusal(error)) return error;
  const code = error instanceof oidc.ResponseBodyError ? error.error : error.code;
  logger.warn({ name: error.name, code }, 'sign-in failed');
  return new Problem('sign-in-failed');
}

const isRefusal = (error: unknown) =>
  error instanceof oidc.ClientError ||
  error instanceof oidc.AuthorizationResponseError ||
  error instanceof oidc.ResponseBodyError ||
  error instanceof oidc.WWWAuthenticateChallengeError;

/** A lost connection is fetch's own error, bare or as the cause; a provider in trouble answers with a status of its own. */
function isAway(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500;
  if (!(error instanceof oidc.ClientError)) return isFetchFailure(error);
  return AWAY.includes(error.code ?? '') || isFetchFailure(error.cause);
}

const isFetchFailure = (error: unknown): boolean => String(error) === 'TypeError: fetch failed';
