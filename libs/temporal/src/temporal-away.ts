import {
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';

/**
 * gRPC: CANCELLED, UNKNOWN, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, INTERNAL, UNAVAILABLE.
 * None of them is the caller's mistake. FAILED_PRECONDITION is WorkflowNotReady: "Unable to perform workflow execution
 * update due to Workflow Task in failed state", as while a killed worker's tasks time out (Temporal's server,
 * service/history/api/updateworkflow/api.go).
 */
const AWAY_STATUS: readonly number[] = [1, 2, 4, 8, 9, 10, 13, 14];

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
