import type { VerifyingTrail } from '@tte/audit';
import type { LinkRequest, MessageName, Messages, Receipt, CaseInput } from '@tte/contracts';
import {
  acceptedVersion,
  decide,
  evolve,
  initialState,
  isClosed,
  isRefused,
  parseCommand,
  type Command,
  type CaseEvent,
  type CaseState,
} from '@tte/domain';
import type { EventLog } from '@tte/event-log';
import { linkWorkflowId, type VerificationStanding } from '@tte/temporal';
import type { Vault } from '@tte/vault';
import {
  CaseNotRunning,
  UpdateRefused,
  WorkflowsAway,
  type CaseRun,
  type CaseTarget,
  type CaseWorkflows,
} from '../../src/workflows/case-workflows.js';

interface Run {
  readonly runId: string;
  state: CaseState;
}

/** The port with the real rules and the real log, and without Temporal: decisions are taken in this process. */
export class InMemoryWorkflows implements CaseWorkflows {
  readonly started: CaseInput[] = [];
  readonly messages: Messages[MessageName][] = [];
  /** The links that were asked for, by the id of the workflow that sends them. */
  readonly links = new Map<string, LinkRequest[]>();
  /** Set to have Temporal be away. */
  away = false;
  /** Set to have the vault lag behind the log, as it does while an activity is between the two. */
  adoptsLate = false;
  /** Set to have cases that have ended run on, as they do until their last mail has left. */
  endsLate = false;
  #runs = new Map<string, Run>();
  #count = 0;
  #verification: VerificationStanding = 'none';

  constructor(
    private readonly log: EventLog,
    private readonly vault: Vault,
    private readonly audit: Pick<VerifyingTrail, 'verify'>,
  ) {}

  async start(workflowId: string, input: CaseInput) {
    this.#assertHere();
    const current = this.#runs.get(workflowId);
    if (current && (this.endsLate || !isClosed(current.state))) return undefined;
    this.#count += 1;
    const run: Run = { runId: `run-${this.#count}`, state: initialState };
    this.#runs.set(workflowId, run);
    this.started.push(input);
    await this.take(workflowId, input.submission);
    return { runId: run.runId };
  }

  async update<Name extends MessageName>(
    { workflowId, runId }: CaseTarget,
    name: Name,
    message: Messages[Name],
  ): Promise<Receipt> {
    this.#assertHere();
    const run = this.#runs.get(workflowId);
    if (!run || run.runId !== (runId ?? run.runId) || isClosed(run.state)) throw new CaseNotRunning();
    this.messages.push(message);
    const { successorStart, ...command } = message as Messages['correction'];
    const parsed = parseCommand(name, command);
    if (!parsed) throw new UpdateRefused('malformed-command');
    const state = await this.take(workflowId, parsed);
    if (state.status === 'new') throw new CaseNotRunning();
    if (successorStart) await this.start(successorStart.workflowId, successorStart.input);
    return {
      caseId: state.facts.caseId,
      procedure: state.facts.procedure,
      seq: state.seq,
      status: state.status,
      step: state.step,
    };
  }

  /** As the run that takes up a closed case does it. */
  async updateClosed<Name extends MessageName>(name: Name, message: Messages[Name]): Promise<Receipt> {
    this.#assertHere();
    const [found] = [...this.#runs].filter(
      ([, { state }]) => state.status !== 'new' && state.facts.caseId === message.caseId,
    );
    const parsed = parseCommand(name, message);
    if (!found || !parsed) throw new UpdateRefused('malformed-command');
    this.messages.push(message);
    const state = await this.take(found[0], parsed);
    if (state.status === 'new') throw new CaseNotRunning();
    const { facts, seq, status, step } = state;
    return { caseId: facts.caseId, procedure: facts.procedure, seq, status, step };
  }

  /** What an activity or a timer would bring. */
  async take(workflowId: string, command: Command): Promise<CaseState> {
    const run = this.#runs.get(workflowId);
    if (!run) throw new CaseNotRunning();
    const decision = decide(command, run.state, new Date().toISOString());
    if (isRefused(decision)) throw new UpdateRefused(decision.refused);
    run.state = decision.events.reduce<CaseState>(evolve, run.state);
    if (run.state.status !== 'new') await this.#append(run.state.facts.caseId, decision.events);
    return run.state;
  }

  /** The vault follows the log, as with the activities. */
  async #append(caseId: string, events: readonly CaseEvent[]): Promise<void> {
    await this.log.append(caseId, events);
    for (const event of this.adoptsLate ? [] : events) {
      const version = acceptedVersion(event);
      if (version !== undefined) await this.vault.adopt(caseId, version);
    }
  }

  async sendLink(request: LinkRequest): Promise<void> {
    this.#assertHere();
    const id = linkWorkflowId(request);
    this.links.set(id, [...(this.links.get(id) ?? []), request]);
  }

  describe(workflowId: string): Promise<CaseRun | undefined> {
    const run = this.#runs.get(workflowId);
    if (!run || run.state.status === 'new') return Promise.resolve(undefined);
    const { caseNumber } = run.state.facts;
    return Promise.resolve({ runId: run.runId, caseNumber, open: !isClosed(run.state) });
  }

  async verifyRecords(): Promise<void> {
    this.#assertHere();
    if (this.#verification === 'running') return;
    this.#verification = 'running';
    void this.audit.verify().then(
      () => (this.#verification = 'none'),
      () => (this.#verification = 'failed'),
    );
  }

  async verification(): Promise<VerificationStanding> {
    this.#assertHere();
    return this.#verification;
  }

  ping(): Promise<void> {
    return this.away ? Promise.reject(new WorkflowsAway()) : Promise.resolve();
  }

  #assertHere(): void {
    if (this.away) throw new WorkflowsAway();
  }
}
