import { HttpException } from '@nestjs/common';
import { isStoreUnavailable } from '@tte/mongo';
import { Problem, tryAgain } from './problem.js';
import type { ProblemCode } from './problem-table.js';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  // Of an address that leads out of the web app's folder: it tells no more than any other.
  403: 'not-found',
  404: 'not-found',
  406: 'unsupported-media-type',
  408: 'request-timeout',
  413: 'body-too-large',
  414: 'address-too-long',
  415: 'unsupported-media-type',
};

/** Codes of the vault for what is stored and cannot be read. */
const UNREADABLE_CODES: readonly unknown[] = ['vault-tampered', 'vault-unreadable', 'vault-unknown-key'];

/** Code of the audit's list of statements that is not what was signed. */
const LIST_ALTERED = 'audit-list-altered';

/** Codes of what a request needs and what does not answer now: the event log's store, and Temporal. */
const AWAY_CODES: readonly unknown[] = ['store-unavailable', 'workflows-away'];

/** Any error as the problem that answers it; what nobody foresaw is `internal`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return new Problem('internal');
  const code = codeOf(error) ?? codeOf(error.cause);
  if (code === 'FST_CSRF_MISSING_SECRET' || code === 'FST_CSRF_INVALID_TOKEN') {
    return new Problem('csrf-token-invalid');
  }
  if (UNREADABLE_CODES.includes(code)) return new Problem('case-data-unreadable');
  if (code === LIST_ALTERED) return new Problem(LIST_ALTERED);
  if (AWAY_CODES.includes(code) || isStoreUnavailable(error)) return tryAgain();
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  return new Problem(BY_STATUS[status] ?? 'internal');
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
const statusOf = (error: Error): number =>
  'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
