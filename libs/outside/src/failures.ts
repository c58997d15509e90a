import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { FAILURES, type FailureCode, type FailureEntry } from '@tte/contracts';

/**
 * A failure out of the closed table. It carries nothing else: no cause and no text of the outside system, since an
 * answer, an address or a stack of another library may hold personal data and would be stored in the history.
 * @param retryAfterMs what the outside system asked us to wait; otherwise the retry policy decides.
 * @param detail goes behind the table's message: words of our own code, never one of an answer.
 */
export function failure(code: FailureCode, retryAfterMs?: number, detail?: string): ApplicationFailure {
  const { message, retry, benign }: FailureEntry = FAILURES[code];
  return ApplicationFailure.create({
    type: code,
    message: detail === undefined ? message : `${message}: ${detail}`,
    nonRetryable: !retry,
    ...(benign && { category: ApplicationFailureCategory.BENIGN }),
    ...(retryAfterMs !== undefined && { nextRetryDelay: retryAfterMs }),
  });
}

/** True for a failure of the table with this code. */
export const isFailure = (error: unknown, code: FailureCode): boolean =>
  error instanceof ApplicationFailure && error.type === code;

/** Name of an error's class: what may be logged of an error that was not expected. */
export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
