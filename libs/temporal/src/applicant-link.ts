import type { Client } from '@temporalio/client';
import {
  APPLICANT_LINK_WORKFLOW,
  SEARCH_ATTRIBUTES,
  TASK_QUEUES,
  WORKFLOW_TASK_TIMEOUT,
  type LinkRequest,
} from '@tte/contracts';

/**
 * The workflow id of a request for a new link. Requests that want the same mail share it; after a revocation, or to a
 * corrected address, it is another mail, which must not wait until the former one has cooled down.
 */
export const linkWorkflowId = ({ caseId, linkGeneration, dataVersion }: LinkRequest): string =>
  `applicant-link-${caseId}-${linkGeneration}-${dataVersion}`;

/** Has a new link sent to an applicant; one that is on its way, or has just gone out, is what was asked for. */
export async function requestApplicantLink(
  { workflow }: Pick<Client, 'workflow'>,
  request: LinkRequest,
): Promise<void> {
  const { caseNumber } = request;
  await workflow.start(APPLICANT_LINK_WORKFLOW, {
    workflowId: linkWorkflowId(request),
    taskQueue: TASK_QUEUES.cases,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [request],
    typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.caseNumber, value: caseNumber }],
    staticSummary: `Tautan baru ${caseNumber}`,
  });
}
