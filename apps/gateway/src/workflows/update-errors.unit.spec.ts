import {
  ApplicationFailure,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { errorOfUpdate, isDeadline } from './update-errors.js';

const failed = (type: string) =>
  new WorkflowUpdateFailedError('failed', ApplicationFailure.nonRetryable('Judul', type));
const grpc = (code: number) =>
  new ServiceError('call failed', {
    cause: Object.assign(new Error('grpc'), { code, details: '', metadata: {} }),
  });

it.each([
  [failed('stale-case'), 'UpdateRefused'],
  [failed('UnprocessedUpdate'), 'WorkflowsAway'],
  [failed('AcceptedUpdateCompletedWorkflow'), 'CaseNotRunning'],
  [failed('toString'), 'WorkflowUpdateFailedError'],
  [new WorkflowNotFoundError('gone', 'w', undefined), 'CaseNotRunning'],
  [new WorkflowUpdateRPCTimeoutOrCancelledError('late'), 'WorkflowsAway'],
  [grpc(8), 'WorkflowsAway'],
  [grpc(14), 'WorkflowsAway'],
  [grpc(4), 'WorkflowsAway'],
  [grpc(1), 'WorkflowsAway'],
  [grpc(2), 'WorkflowsAway'],
  [grpc(9), 'WorkflowsAway'],
  [grpc(13), 'WorkflowsAway'],
  [grpc(3), 'ServiceError'],
  [new TypeError('x'), 'TypeError'],
])('%s means %s', (error, name) => {
  expect(errorOfUpdate(error)).toMatchObject({ name });
});

it('a spent deadline is not tried again at once', () => {
  expect(isDeadline(grpc(4))).toBe(true);
  expect(isDeadline(grpc(8))).toBe(false);
});
