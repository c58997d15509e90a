/** Workflow type of what takes care of the mails of a case that has ended. */
export const CLOSED_CASE_WORKFLOW = 'closedCase';

/** Argument of the workflow `closedCase`. */
export interface ClosedCaseInput {
  readonly caseId: string;
}

/** One run at a time for a case: it is the only writer of the case's log. */
export const closedCaseWorkflowId = (caseId: string): string => `closed-case-${caseId}`;
