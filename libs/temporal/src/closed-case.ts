import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  type Client,
  type Workflow,
} from '@temporalio/client';
import {
  CLOSED_CASE_WORKFLOW,
  closedCaseWorkflowId,
  mailBounced,
  TASK_QUEUES,
  updates,
  WORKFLOW_TASK_TIMEOUT,
  type Bounce,
  type MessageName,
  type Messages,
  type Receipt,
} from '@tte/contracts';

/** How the run is started that takes care of the mails of a case that has ended; one at a time for each case. */
const closedCaseStart = (caseId: string) =>
  ({
    workflowId: closedCaseWorkflowId(caseId),
    taskQueue: TASK_QUEUES.cases,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [{ caseId }],
    staticSummary: 'Email berkas yang sudah ditutup',
  }) as const;

/** Starts the run that sends what is still to be sent again of a case that has ended; one that is open does it. */
export async function takeUpClosedCase(
  { workflow }: Pick<Client, 'workflow'>,
  caseId: string,
): Promise<string> {
  return (await workflow.start(CLOSED_CASE_WORKFLOW, closedCaseStart(caseId))).firstExecutionRunId;
}

/** Tells a case, open or closed, that a mail of it came back. Told again, nothing happens. */
export async function tellBounce(
  { workflow }: Pick<Client, 'workflow'>,
  { workflowId, runId }: { readonly workflowId: string; readonly runId?: string },
  bounce: Bounce,
): Promise<void> {
  try {
    await workflow.getHandle(workflowId, runId).signal(mailBounced, bounce);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    await workflow.signalWithStart(CLOSED_CASE_WORKFLOW, {
      ...closedCaseStart(bounce.caseId),
      signal: mailBounced,
      signalArgs: [bounce],
    });
  }
}

/** Brings a message to a case that has ended, and waits for its answer. */
export function updateClosedCase<Name extends MessageName>(
  { workflow }: Pick<Client, 'workflow'>,
  name: Name,
  message: Messages[Name],
): Promise<Receipt> {
  const options = {
    args: [message] as [Messages[Name]],
    updateId: message.commandId,
    startWorkflowOperation: new WithStartWorkflowOperation(
      CLOSED_CASE_WORKFLOW,
      closedCaseStart(message.caseId),
    ),
  };
  return workflow.executeUpdateWithStart<Workflow, Receipt, [Messages[Name]]>(updates[name].name, options);
}
