import mongoose from 'mongoose';
import type { LogError } from './port.js';

const { MongoError, MongoServerError, MongoAPIError, MongoNotConnectedError, MongoTopologyClosedError } =
  mongoose.mongo;

const MESSAGES: Record<LogError['code'], string> = {
  'log-gap': 'earlier events are missing',
  'log-conflict': 'the log holds other content under the same key',
  'store-unavailable': 'the store does not answer',
};

/** The one error of this package; its message names a case and an event, and nobody. */
export class LogFailure extends Error implements LogError {
  readonly code: LogError['code'];

  constructor(code: LogError['code'], where: string, options?: ErrorOptions) {
    super(`${MESSAGES[code]} (${where})`, options);
    this.name = 'LogFailure';
    this.code = code;
  }
}

export const isLogError = (error: unknown): error is LogError => error instanceof LogFailure;

/** "Not primary", "interrupted at shutdown" and the like: the server answers, but cannot serve now. */
const PASSING_CODES: readonly unknown[] = [6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436];

/** True for an error of the driver or mongoose that says that MongoDB cannot be reached or cannot serve now. */
export function isStoreUnavailable(error: unknown): boolean {
  if (error instanceof mongoose.Error) {
    return error.name === 'MongooseServerSelectionError' || error.message.includes('buffering timed out');
  }
  if (!(error instanceof MongoError)) return false;
  if (error instanceof MongoServerError) {
    return error.hasErrorLabel('RetryableWriteError') || PASSING_CODES.includes(error.code);
  }
  if (error instanceof MongoAPIError) {
    return error instanceof MongoNotConnectedError || error instanceof MongoTopologyClosedError;
  }
  return true;
}

/** True when a unique key was there already. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === 11000;

/**
 * Runs work against the store.
 * @throws LogFailure `store-unavailable` in place of an outage's many errors.
 */
export async function reaching<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isStoreUnavailable(error) ? new LogFailure('store-unavailable', what, { cause: error }) : error;
  }
}
