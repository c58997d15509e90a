import {
  ApplicationFailure,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { REFUSALS, type RefusalCode } from '@tte/domain';
import { grpcStatusOf, isTemporalAway } from '@tte/temporal';
import { CaseNotRunning, UpdateRefused, WorkflowsAway } from './case-workflows.js';

const DEADLINE_EXCEEDED = 4;
/** The server's own words for an update that its worker never looked at, and for one whose run ended meanwhile. */
const UNPROCESSED = 'UnprocessedUpdate';
const RUN_COMPLETED = 'AcceptedUpdateCompletedWorkflow';

/** What a failed Update means to the gateway; what it does not know comes back unchanged. */
export function errorOfUpdate(error: unknown): unknown {
  if (error instanceof WorkflowNotFoundError) return new CaseNotRunning();
  if (isTemporalAway(error)) return new WorkflowsAway();
  if (!(error instanceof WorkflowUpdateFailedError)) return error;
  const type = error.cause instanceof ApplicationFailure ? error.cause.type : undefined;
  if (type === UNPROCESSED) return new WorkflowsAway();
  if (type === RUN_COMPLETED) return new CaseNotRunning();
  return isRefusal(type) ? new UpdateRefused(type) : error;
}

/** The whole time of a call went by: asking again at once would only take the caller's patience. */
export const isDeadline = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || grpcStatusOf(error) === DEADLINE_EXCEEDED;

const isRefusal = (type: string | null | undefined): type is RefusalCode =>
  typeof type === 'string' && Object.hasOwn(REFUSALS, type);
