import { ActivityFailure, ApplicationFailure, isCancellation } from '@temporalio/workflow';
import { FAILURES, type FailureEntry } from '@tte/contracts';
import { REFUSALS, type HaltCause, type RefusalCode } from '@tte/domain';

/** Thrown through the SOP's steps when the case has come to an early end. */
export class CaseClosed extends Error {
  override readonly name = 'CaseClosed';
}

/** The failure with which an Update is refused: its type is the refusal's stable code. */
export const refusal = (code: RefusalCode): ApplicationFailure =>
  ApplicationFailure.nonRetryable(REFUSALS[code].title, code);

/** What became of an activity that did not complete. */
export type ActivityOutcome =
  { readonly kind: 'cancelled' | 'timed-out' } | { readonly kind: 'final'; readonly cause: HaltCause };

/**
 * Reads an activity's failure.
 * @throws the failure itself when it is not an activity's
 */
export function outcomeOf(failure: unknown): ActivityOutcome {
  if (isCancellation(failure)) return { kind: 'cancelled' };
  if (!(failure instanceof ActivityFailure)) throw failure;
  if (failure.retryState === 'TIMEOUT') return { kind: 'timed-out' };
  const code = failure.cause instanceof ApplicationFailure ? failure.cause.type : undefined;
  const entry: FailureEntry | undefined =
    code != null && Object.hasOwn(FAILURES, code) ? FAILURES[code as keyof typeof FAILURES] : undefined;
  return { kind: 'final', cause: entry?.halts ?? 'unexpected-failure' };
}
