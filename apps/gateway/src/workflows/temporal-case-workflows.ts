import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  type Client,
  type WorkflowExecutionDescription,
} from '@temporalio/client';
import {
  SEARCH_ATTRIBUTES,
  updates,
  type LinkRequest,
  type MessageName,
  type Messages,
  type Receipt,
  type CaseInput,
} from '@tte/contracts';
import {
  caseStart,
  isTemporalAway,
  requestApplicantLink,
  requestVerification,
  unpolledQueues,
  updateClosedCase,
  verificationStanding,
  type VerificationStanding,
} from '@tte/temporal';
import { timeLeft } from '../http/request-scope.js';
import { PerCaseLimiter } from './per-case-limiter.js';
import {
  NobodyPolls,
  WorkflowsAway,
  type CaseRun,
  type CaseTarget,
  type CaseWorkflows,
} from './case-workflows.js';
import { errorOfUpdate, isDeadline } from './update-errors.js';

const CALL_MS = 5_000;
const PING_MS = 1_500;
const UPDATE_MS = 7_000;
const ATTEMPTS = 4;
const PAUSE_MS = 150;
/**
 * Temporal takes ten Updates of one run at once and turns others away. Two gateways keep within that; where there are
 * more, Temporal's client tries again by itself, later each time, until the call's deadline.
 */
const AT_ONCE_PER_CASE = 4;

/** The port over Temporal's client. */
export class TemporalCaseWorkflows implements CaseWorkflows {
  readonly #limiter = new PerCaseLimiter(AT_ONCE_PER_CASE);

  constructor(private readonly client: Client) {}

  async start(workflowId: string, input: CaseInput): Promise<{ readonly runId: string } | undefined> {
    const handle = await this.orAway(() =>
      this.client.workflow
        .start(input.submission.procedure, caseStart(workflowId, input))
        .catch(noneIfStarted),
    );
    return handle && { runId: handle.firstExecutionRunId };
  }

  update<Name extends MessageName>(
    target: CaseTarget,
    name: Name,
    message: Messages[Name],
  ): Promise<Receipt> {
    const bring = () => this.bring(target, name, message);
    return this.#limiter.run(target.workflowId, Math.max(0, timeLeft()), bring, () => new WorkflowsAway());
  }

  private async bring<Name extends MessageName>(
    { workflowId, runId }: CaseTarget,
    name: Name,
    message: Messages[Name],
  ): Promise<Receipt> {
    const handle = this.client.workflow.getHandle(workflowId, runId);
    const options = { args: [message] as [Messages[Name]], updateId: message.commandId };
    return this.persistently(() =>
      handle.executeUpdate<Receipt, [Messages[Name]]>(updates[name].name, options),
    );
  }

  updateClosed<Name extends MessageName>(name: Name, message: Messages[Name]): Promise<Receipt> {
    const bring = () => this.persistently(() => updateClosedCase(this.client, name, message));
    return this.#limiter.run(message.caseId, Math.max(0, timeLeft()), bring, () => new WorkflowsAway());
  }

  /** Asks again while Temporal, or its worker, is away, as long as the request lasts. */
  private async persistently(call: () => Promise<Receipt>): Promise<Receipt> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.within(UPDATE_MS, call);
      } catch (error) {
        const known = errorOfUpdate(error);
        const pause = PAUSE_MS * 2 ** attempt;
        const isLast = attempt >= ATTEMPTS || isDeadline(error) || timeLeft() < pause;
        if (!(known instanceof WorkflowsAway) || isLast) throw known;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  async sendLink(request: LinkRequest): Promise<void> {
    await this.orAway(() => requestApplicantLink(this.client, request));
  }

  verifyRecords(): Promise<void> {
    return this.orAway(() => requestVerification(this.client));
  }

  verification(): Promise<VerificationStanding> {
    return this.orAway(() => verificationStanding(this.client));
  }

  async describe(workflowId: string): Promise<CaseRun | undefined> {
    const found = await this.orAway(() =>
      this.client.workflow.getHandle(workflowId).describe().catch(noneIfUnknown),
    );
    return found && runOf(found);
  }

  async ping(): Promise<void> {
    const { connection, options } = this.client;
    const look = () => unpolledQueues(connection, options.namespace);
    const queues = await this.within(PING_MS, look);
    if (queues.length > 0) throw new NobodyPolls(queues);
  }

  /** @throws WorkflowsAway when Temporal does not answer in time */
  private async orAway<Value>(call: () => Promise<Value>): Promise<Value> {
    try {
      return await this.within(CALL_MS, call);
    } catch (error) {
      throw isTemporalAway(error) ? new WorkflowsAway() : error;
    }
  }

  /**
   * No call outlasts the request that makes it. Temporal's client looks at a deadline only between the pauses of its
   * own retries, which grow to seconds, so the time is kept here as well.
   * @throws WorkflowsAway when the time is over
   */
  private async within<Value>(milliseconds: number, call: () => Promise<Value>): Promise<Value> {
    const left = Math.min(milliseconds, timeLeft());
    if (left <= 0) throw new WorkflowsAway();
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new WorkflowsAway()), left);
    const called = this.client.withDeadline(Date.now() + left, call);
    return Promise.race([called, late]).finally(() => clearTimeout(timer));
  }
}

function runOf({ runId, status, typedSearchAttributes }: WorkflowExecutionDescription): CaseRun {
  const caseNumber = typedSearchAttributes.get(SEARCH_ATTRIBUTES.caseNumber);
  return {
    runId,
    open: status.name === 'RUNNING' || status.name === 'PAUSED',
    ...(caseNumber !== undefined && { caseNumber }),
  };
}

function noneIfUnknown(error: unknown): undefined {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}

function noneIfStarted(error: unknown): undefined {
  if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
}
