import {
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';

/** gRPC: DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, UNAVAILABLE. */
const AWAY_STATUS: readonly number[] = [4, 8, 10, 14];

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
