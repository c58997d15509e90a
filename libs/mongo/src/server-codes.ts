/**
 * What an error of the store means: it cannot be reached or cannot serve now, it has no room left, the unique key is
 * there already, our user may not do this, or our own mistake.
 */
export type StoreFault = 'unavailable' | 'full' | 'duplicate' | 'not-authorised' | 'bug';

/**
 * Codes of the server (`src/mongo/base/error_codes.yml` of MongoDB) that say that it answers but cannot serve now:
 * no primary, stepping down, shutting down, a majority that is missing, a cursor or a query that ended with them, too
 * much to do.
 */
const UNAVAILABLE: readonly unknown[] = [
  ...[6, 7, 89, 9001], // HostUnreachable, HostNotFound, NetworkTimeout, SocketException
  ...[10107, 10058, 13435, 13436], // NotWritablePrimary (and legacy), NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary
  ...[91, 189, 11600, 11601, 11602], // ShutdownInProgress, PrimarySteppedDown, Interrupted (at shutdown, by a new state)
  ...[64, 100, 133, 134], // WriteConcernTimeout, Unsatisfiable, read preference and majority not available yet
  ...[43, 175, 237], // CursorNotFound, QueryPlanKilled, CursorKilled
  ...[24, 46, 50, 112, 202, 262, 365], // locks, MaxTimeMSExpired, WriteConflict, exceeded limits, TemporarilyUnavailable
  ...[1, 8], // InternalError, UnknownError: the storage engine has failed, whatever was asked of it
  ...[391, 462], // Reauthenticate, IngressRequestRateLimitExceeded
];
const OUT_OF_DISK_SPACE = 14031;
const DUPLICATE_KEY = 11000;
const NOT_AUTHORISED: readonly unknown[] = [13, 18]; // Unauthorized, AuthenticationFailed
/** The storage engine has codes for all and nothing (1 InternalError, 8 UnknownError): its words say that the disk is full. */
const FULL = /no space left on device|out of disk space|over your space quota/i;

/** What an error of the server means; undefined when neither its code nor its words are known. */
export function faultOfCode(code: unknown, message: string): StoreFault | undefined {
  if (code === DUPLICATE_KEY) return 'duplicate';
  if (code === OUT_OF_DISK_SPACE || FULL.test(message)) return 'full';
  if (NOT_AUTHORISED.includes(code)) return 'not-authorised';
  return UNAVAILABLE.includes(code) ? 'unavailable' : undefined;
}
