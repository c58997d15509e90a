import { isStoreUnavailable } from '@tte/mongo';
import type { LogError } from './port.js';

const MESSAGES: Record<LogError['code'], string> = {
  'log-gap': 'earlier events are missing',
  'log-conflict': 'the log holds other content under the same key',
  'store-unavailable': 'the store does not answer',
};

/** The one error of this package. Its message names a case and an event, never a person. */
export class LogFailure extends Error implements LogError {
  readonly code: LogError['code'];

  constructor(code: LogError['code'], where: string, options?: ErrorOptions) {
    super(`${MESSAGES[code]} (${where})`, options);
    this.name = 'LogFailure';
    this.code = code;
  }
}

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
