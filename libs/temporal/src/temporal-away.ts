import {
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';

/**
 * gRPC: CANCELLED, UNKNOWN, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, INTERNAL, UNAVAILABLE. None of them is the
 * caller's mistake; UNKNOWN and INTERNAL are what the server says while a shard or a store of its own moves.
 */
const AWAY_STATUS: readonly number[] = [1, 2, 4, 8, 10, 13, 14];

/** Temporal, or the worker, did not answer in time or has too much to do: it may answer later. */
export function isTemporalAway(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  return AWAY_STATUS.includes(grpcStatusOf(error) ?? -1);
}

/** The gRPC status of a failed call; undefined for any other error. */
export function grpcStatusOf(error: unknown): number | undefined {
  const source = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(source) ? source.code : undefined;
}
