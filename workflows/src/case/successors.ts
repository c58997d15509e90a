import { ParentClosePolicy, startChild } from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  SEARCH_ATTRIBUTES,
  WORKFLOW_TASK_TIMEOUT,
  type Messages,
  type MessageName,
  type CaseInput,
  type SuccessorStart,
} from '@tte/contracts';

/** A corrected NIK closes the case; the case that takes its place is started by the one that gave way. */
export class Successors {
  private start: SuccessorStart | undefined;

  /** The command without the successor's start, which is no business of `decide`; undefined when that is malformed. */
  detach(message: Messages[MessageName]): unknown {
    if (!isRecord(message)) return message;
    const { successorStart, ...command } = message as Messages['correction'];
    if (successorStart !== undefined)
      return isStartOf(command.successor, successorStart) ? command : undefined;
    // Named but not brought along, the successor would never begin.
    return 'successor' in command ? { ...command, successor: undefined } : command;
  }

  remember(message: Messages[MessageName]): void {
    // A repeated command brings its start again; the first one counts.
    if ('successorStart' in message) this.start ??= message.successorStart;
  }

  /** Starts the successor, which outlives this workflow. Another open case of that person is left as it is. */
  async begin(): Promise<void> {
    if (!this.start) return;
    const { workflowId, input } = this.start;
    const { caseNumber, unit } = input.submission;
    try {
      await startChild(input.submission.procedure, {
        workflowId,
        workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
        args: [input],
        parentClosePolicy: ParentClosePolicy.ABANDON,
        staticSummary: caseNumber,
        typedSearchAttributes: [
          { key: SEARCH_ATTRIBUTES.caseNumber, value: caseNumber },
          { key: SEARCH_ATTRIBUTES.unit, value: unit },
        ],
      });
    } catch (failure) {
      if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure;
    }
  }
}

/** Signals come unchecked: what the new case is started with must at least be a case's, and the one that is named. */
function isStartOf(successor: unknown, start: unknown): boolean {
  const { workflowId, input } = isRecord(start) ? (start as Partial<SuccessorStart>) : {};
  const { submission, settings } = isRecord(input) ? (input as Partial<CaseInput>) : {};
  return (
    typeof workflowId === 'string' &&
    isRecord(settings) &&
    isRecord(submission) &&
    submission.caseId === successor &&
    typeof submission.caseNumber === 'string' &&
    typeof submission.unit === 'string'
  );
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
