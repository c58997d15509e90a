import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { AUDIT_VERIFICATION_WORKFLOW, TASK_QUEUES, WORKFLOW_TASK_TIMEOUT } from '@tte/contracts';

/** One at a time of those that people ask for: it reads everything. The schedule's own run has another id. */
const ON_DEMAND = 'audit-verification-on-demand';

/** How a verification that a person has asked for stands. */
export type VerificationStanding = 'none' | 'running' | 'failed';

/** Has a worker verify everything; a verification that was asked for and still runs goes on. */
export async function requestVerification({ workflow }: Pick<Client, 'workflow'>): Promise<void> {
  await workflow.start(AUDIT_VERIFICATION_WORKFLOW, {
    workflowId: ON_DEMAND,
    taskQueue: TASK_QUEUES.cases,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [],
    staticSummary: 'Pemeriksaan semua catatan atas permintaan',
  });
}

/** Of the last one: `none` also where it has found what there is to find, since the store keeps that. */
export async function verificationStanding({
  workflow,
}: Pick<Client, 'workflow'>): Promise<VerificationStanding> {
  try {
    const { status } = await workflow.getHandle(ON_DEMAND).describe();
    if (status.name === 'RUNNING') return 'running';
    return status.name === 'COMPLETED' ? 'none' : 'failed';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'none';
    throw error;
  }
}
