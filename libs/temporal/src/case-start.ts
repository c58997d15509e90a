import type { WorkflowStartOptions } from '@temporalio/client';
import {
  SEARCH_ATTRIBUTES,
  TASK_QUEUES,
  WORKFLOW_TASK_TIMEOUT,
  type RegistrationInput,
} from '@tte/contracts';

/**
 * How a case's workflow is started: one open run per workflow id. A case that is taken up from its events says where
 * it stands with its first task.
 */
export function caseStart(workflowId: string, input: RegistrationInput) {
  const { registrationNumber, unit } = input.submission;
  return {
    workflowId,
    taskQueue: TASK_QUEUES.registration,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'FAIL',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [input],
    typedSearchAttributes: [
      { key: SEARCH_ATTRIBUTES.registrationNumber, value: registrationNumber },
      { key: SEARCH_ATTRIBUTES.unit, value: unit },
      ...(input.resume ? [] : BEGINNING),
    ],
    staticSummary: registrationNumber,
    staticDetails: `Pendaftaran akun TTE ${registrationNumber}, satuan kerja \`${unit}\``,
  } satisfies WorkflowStartOptions;
}

const BEGINNING = [
  { key: SEARCH_ATTRIBUTES.step, value: 2 },
  { key: SEARCH_ATTRIBUTES.status, value: 'awaiting-disposition' },
  { key: SEARCH_ATTRIBUTES.waitingOn, value: 'kapusdatin' },
  { key: SEARCH_ATTRIBUTES.overdue, value: false },
];
