import { activityInfo, cancellationSignal } from '@temporalio/activity';

/** Milliseconds: an attempt stops so long before Temporal gives it up, since that clock began before ours. */
const AHEAD = 500;

/**
 * Aborted when the attempt that runs now is over for Temporal: it was cancelled, the worker shuts down, or its time
 * (startToClose) has passed and the next attempt may be under way elsewhere. Who writes asks it before each write.
 */
export function attemptOver(): AbortSignal {
  const time = activityInfo().startToCloseTimeoutMs;
  const signals = [cancellationSignal()];
  // Zero stands for no such limit.
  if (time > 0) signals.push(AbortSignal.timeout(Math.max(0, time - AHEAD)));
  return AbortSignal.any(signals);
}
