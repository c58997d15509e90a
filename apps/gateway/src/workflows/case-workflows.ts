import type { LinkRequest, MessageName, Messages, Receipt, CaseInput } from '@tte/contracts';
import type { RefusalCode } from '@tte/domain';
import type { VerificationStanding } from '@tte/temporal';

/** Which run of which workflow; without a run the latest one is meant. */
export interface CaseTarget {
  readonly workflowId: string;
  readonly runId?: string;
}

/** What a running or closed workflow says of itself. */
export interface CaseRun {
  readonly runId: string;
  readonly caseNumber?: string;
  readonly open: boolean;
}

/** All that the gateway wants of Temporal. */
export interface CaseWorkflows {
  /** Starts the workflow of a case; undefined when one of this id already runs. */
  start(workflowId: string, input: CaseInput): Promise<{ readonly runId: string } | undefined>;
  /**
   * Brings a decision and waits for its answer. The same `commandId` again gets the same answer.
   * @throws UpdateRefused, CaseNotRunning, or WorkflowsAway
   */
  update<Name extends MessageName>(target: CaseTarget, name: Name, message: Messages[Name]): Promise<Receipt>;
  /**
   * Brings a message to a case that has ended, and waits for its answer. The same `commandId` again gets the same answer.
   * @throws UpdateRefused or WorkflowsAway
   */
  updateClosed<Name extends MessageName>(name: Name, message: Messages[Name]): Promise<Receipt>;
  /**
   * Has a new link sent to the applicant. A request that finds the same one under way, or just done, has got its mail.
   * @throws WorkflowsAway
   */
  sendLink(request: LinkRequest): Promise<void>;
  describe(workflowId: string): Promise<CaseRun | undefined>;
  /** Has everything that is recorded verified; a verification that runs already goes on. @throws WorkflowsAway */
  verifyRecords(): Promise<void>;
  /** How the verification that was last asked for stands. @throws WorkflowsAway */
  verification(): Promise<VerificationStanding>;
  /** Rejects when Temporal does not answer, has no such namespace, or nobody polls a queue there (NobodyPolls). */
  ping(): Promise<void>;
}

/** The rules refuse the command. */
export class UpdateRefused extends Error {
  constructor(readonly refusal: RefusalCode) {
    super(refusal);
    this.name = 'UpdateRefused';
  }
}

/** There is no open run that could take the decision. */
export class CaseNotRunning extends Error {
  override readonly name = 'CaseNotRunning';
}

/** Temporal answers, and no worker polls these task queues. */
export class NobodyPolls extends Error {
  override readonly name = 'NobodyPolls';

  constructor(queues: readonly string[]) {
    super(`no worker polls ${queues.join(', ')}`);
  }
}

/** Temporal or its workers do not answer now; whether the command was taken is not known. */
export class WorkflowsAway extends Error {
  override readonly name = 'WorkflowsAway';
  /** By this the answer of a request tells it from what nobody foresaw. */
  readonly code = 'workflows-away';
}
