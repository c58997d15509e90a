import { types } from 'node:util';
import mongoose from 'mongoose';
import { faultOfCode, type StoreFault } from './server-codes.js';

const {
  MongoError,
  MongoServerError,
  MongoBulkWriteError,
  MongoNetworkError,
  MongoSystemError,
  MongoStalePrimaryError,
  MongoOperationTimeoutError,
  MongoUnexpectedServerResponseError,
  MongoNotConnectedError,
  MongoTopologyClosedError,
  MongoClientClosedError,
  MongoServerClosedError,
  MongoExpiredSessionError,
} = mongoose.mongo;

/** Errors of the driver that say that the way to the store is broken, or was closed. */
const AWAY = [
  MongoNetworkError,
  MongoSystemError,
  MongoStalePrimaryError,
  MongoOperationTimeoutError,
  MongoUnexpectedServerResponseError,
  MongoNotConnectedError,
  MongoTopologyClosedError,
  MongoClientClosedError,
  MongoServerClosedError,
  MongoExpiredSessionError,
];
/** The pool's errors, which the driver does not export. */
const AWAY_NAMES: readonly string[] = ['MongoPoolClosedError', 'MongoWaitQueueTimeoutError'];
/** Labels that the server or the driver gives to what may succeed a moment later. */
const PASSING_LABELS = ['RetryableWriteError', 'TransientTransactionError', 'SystemOverloadedError'];
/** A socket's own errors, which the driver hands on bare when they meet it between two of its steps. */
const SOCKET_CODES: readonly unknown[] = [
  ...['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'ERR_STREAM_DESTROYED', 'ERR_SOCKET_CLOSED'],
];

/**
 * The one place that tells apart what driver, mongoose and socket can throw; undefined for any other error.
 * Why: docs/decisions/0049-outages-are-told-apart.md
 */
export function storeFault(error: unknown): StoreFault | undefined {
  if (!types.isNativeError(error)) return undefined;
  if (error instanceof mongoose.Error) return faultOfMongoose(error);
  if (!(error instanceof MongoError)) return SOCKET_CODES.includes(codeOf(error)) ? 'unavailable' : undefined;
  const inner = innerOf(error);
  if (inner) return storeFault(inner) ?? 'bug';
  if (error instanceof MongoServerError) return faultOfServer(error);
  if (storeFault(error.cause) === 'not-authorised') return 'not-authorised';
  const away = AWAY.some((kind) => error instanceof kind) || AWAY_NAMES.includes(error.name);
  return away || isPassing(error) ? 'unavailable' : 'bug';
}

/** True when nothing can be stored or read now, and the same may succeed later: away, or full. */
export function isStoreUnavailable(error: unknown): boolean {
  const fault = storeFault(error);
  return fault === 'unavailable' || fault === 'full';
}

/** True when a unique key was there already. */
export const isDuplicateKey = (error: unknown): boolean => storeFault(error) === 'duplicate';

function faultOfMongoose(error: mongoose.Error): StoreFault {
  if (error.name === 'MongooseServerSelectionError') {
    return storeFault(error.cause) === 'not-authorised' ? 'not-authorised' : 'unavailable';
  }
  return error.message.includes('buffering timed out') ? 'unavailable' : 'bug';
}

/** The driver puts what befell a bulk write as a whole inside an error that looks like a server's without a code. */
function innerOf(error: mongoose.mongo.MongoError): Error | undefined {
  if (!(error instanceof MongoBulkWriteError)) return undefined;
  const { errorResponse }: { errorResponse: unknown } = error;
  return types.isNativeError(errorResponse) ? errorResponse : undefined;
}

function faultOfServer(error: mongoose.mongo.MongoServerError): StoreFault {
  const known = faultOfCode(error.code, error.message);
  return known ?? (isPassing(error) ? 'unavailable' : 'bug');
}

const isPassing = (error: mongoose.mongo.MongoError): boolean =>
  PASSING_LABELS.some((label) => error.hasErrorLabel(label));

const codeOf = (error: Error): unknown => ('code' in error ? error.code : undefined);
