import type { WorkflowStartOptions } from '@temporalio/client';
import { sopOf } from '@tte/domain';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, WORKFLOW_TASK_TIMEOUT, type CaseInput } from '@tte/contracts';

/**
 * How a case's workflow is started: one open run per workflow id. A case that is taken up from its events says where
 * it stands with its first task.
 */
export function caseStart(workflowId: string, input: CaseInput) {
  const { procedure, caseNumber, unit } = input.submission;
  return {
    workflowId,
    taskQueue: TASK_QUEUES.cases,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'FAIL',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [input],
    typedSearchAttributes: [
      { key: SEARCH_ATTRIBUTES.caseNumber, value: caseNumber },
      { key: SEARCH_ATTRIBUTES.unit, value: unit },
      ...(input.resume ? [] : BEGINNING),
    ],
    staticSummary: caseNumber,
    staticDetails: `${sopOf(procedure).name}: berkas ${caseNumber}, satuan kerja \`${unit}\``,
  } satisfies WorkflowStartOptions;
}

const BEGINNING = [
  { key: SEARCH_ATTRIBUTES.step, value: 2 },
  { key: SEARCH_ATTRIBUTES.status, value: 'awaiting-disposition' },
  { key: SEARCH_ATTRIBUTES.waitingOn, value: 'kapusdatin' },
  { key: SEARCH_ATTRIBUTES.overdue, value: false },
];
