import {
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type WorkflowHandle,
  type WorkflowStartOptions,
  isGrpcCancelledError,
  isGrpcDeadlineError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  signals,
  stateQuery,
  TASK_QUEUES,
  type MessageName,
  type Messages,
  type Receipt,
  type CaseInput,
  type StateResponse,
  type CaseResult,
} from '@tte/contracts';
import {
  allMatching,
  fold,
  sopStep,
  type BsreStatus,
  type Level,
  type Post,
  type Status,
  type StepNumber,
} from '@tte/domain';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { temporal } from '@temporalio/proto';
import { eventTypes, lastEvents, type EventCount } from './history.js';
import { official, updateOf, type Body } from './people.js';
import { newInput, settings } from './settings.js';
import type { World } from './world.js';

export { newInput, official, settings };
export type StartOptions = Pick<WorkflowStartOptions, 'typedSearchAttributes' | 'workflowTaskTimeout'>;

type WorkflowMetadata = temporal.api.sdk.v1.IWorkflowMetadata;

const PATIENCE = 40_000;
const TASK_PATIENCE = 60_000;
/** A query can be lost on this server where every task is a replay: it is asked again. */
const QUERY_PATIENCE = 4_000;
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' } as const;

/** Drives one case as its people would: each sees the state and sends the messages that the gateway would send. */
export class Scenario {
  readonly handle: WorkflowHandle;
  readonly input: CaseInput;
  readonly world: World;

  private constructor(handle: WorkflowHandle, input: CaseInput, world: World) {
    this.handle = handle;
    this.input = input;
    this.world = world;
  }

  /** Starts the case. */
  static async start(
    env: TestWorkflowEnvironment,
    world: World,
    input: CaseInput,
    options: StartOptions,
  ): Promise<Scenario> {
    const handle = await env.client.workflow.start(input.submission.procedure, {
      // A busy machine makes no task late.
      workflowTaskTimeout: TASK_PATIENCE,
      ...options,
      workflowId: `${input.submission.procedure}-${randomUUID()}`,
      taskQueue: TASK_QUEUES.cases,
      args: [input],
    });
    return new Scenario(handle, input, world);
  }

  /** Takes up a case that was started by another. */
  static attend(env: TestWorkflowEnvironment, workflowId: string, input: CaseInput, world: World): Scenario {
    return new Scenario(env.client.workflow.getHandle(workflowId), input, world);
  }

  /** Sends an Update. @param updateId as the gateway sets it, unless told */
  async send<Name extends MessageName>(
    name: Name,
    post: Post,
    body: Body<Name>,
    updateId?: string,
  ): Promise<Receipt> {
    return this.update(name, this.message<Name>(post, body), updateId);
  }

  /** Sends an Update whose message is at hand. @param updateId as the gateway sets it, unless told */
  update<Name extends MessageName>(
    name: Name,
    message: Messages[Name],
    updateId: string = message.commandId,
  ): Promise<Receipt> {
    return this.world.undisturbed(() =>
      this.handle.executeUpdate(updateOf(name), { args: [message as Messages['nudge']], updateId }),
    );
  }

  /** The code with which an Update is refused; throws when it is accepted. */
  async refused<Name extends MessageName>(name: Name, post: Post, body: Body<Name>): Promise<string> {
    try {
      await this.send(name, post, body);
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
        return error.cause.type ?? '';
      }
      throw error;
    }
    throw new Error(`${name} was accepted`);
  }

  /** Sends the Signal of the same name. */
  async signal<Name extends MessageName>(name: Name, post: Post, body: Body<Name>): Promise<void> {
    await this.handle.signal(signals[name].name, this.message<Name>(post, body));
  }

  /** Sends the Signal of the same name, and waits until a workflow task has taken it. */
  async signalTaken<Name extends MessageName>(name: Name, post: Post, body: Body<Name>): Promise<void> {
    await this.world.undisturbed(async () => {
      await this.signal(name, post, body);
      await this.until(() => this.signalsAreTaken(), 'the signal to be taken');
    });
  }

  /** The message as it goes over the wire. */
  message<Name extends MessageName>(post: Post, body: Body<Name>): Messages[Name] {
    return {
      commandId: randomUUID(),
      caseId: this.input.submission.caseId,
      dataVersion: 1,
      actor: official(post),
      ownCase: 'no',
      ...body,
    } as unknown as Messages[Name];
  }

  forward = (post: Level, dataVersion = 1) => this.send('disposition', post, { ...FORWARD, dataVersion });
  complete = (dataVersion = 1) =>
    this.send('completeness', 'verifikator', { ...this.completeness(), dataVersion });
  /** First in the portal, then here. */
  approve = () => this.decidedInPortal('NEW', this.approval());
  reactivate = () => this.decidedInPortal('NO_CERTIFICATE', { outcome: 'reactivate', fields: ['position'] });
  revokeInPortal = () => this.send('portal-revocation', 'verifikator', { outcome: 'revoke' });
  keep = () => this.send('portal-revocation', 'verifikator', { outcome: 'keep' });
  portalWork = () => this.send('portal-work', 'verifikator', {});
  nudge = () => this.send('nudge', 'pemohon', {});
  withdraw = (by: 'pemohon' | 'operator' = 'pemohon') => this.send('withdrawal', by, {});

  /** What the verifikator says who finds everything there. */
  completeness(): Extract<Body<'completeness'>, { readonly outcome: 'complete' }> {
    const { procedure } = this.input.submission;
    return { outcome: 'complete', ...this.found(procedure === 'renewal' ? 3 : 5) };
  }

  /** What the verifikator says who finds the applicant as the application has them. */
  approval(): Extract<Body<'approval'>, { readonly outcome: 'approve' }> {
    return { outcome: 'approve', ...this.found(10) };
  }

  /** Every point of a step in order; what SIMPEG has otherwise needs a note. */
  private found(step: StepNumber) {
    const { checklist = [], comparesRegister } = sopStep(this.input.submission.procedure, step);
    const { simpeg } = this.world;
    const compared = comparesRegister && typeof simpeg === 'object' ? simpeg : {};
    const fields = Object.keys(compared).map((code) => ({ code }));
    return {
      checks: allMatching([...checklist, ...fields]),
      ...(Object.values(compared).includes('different') && { noteRef: 'note-of-difference' }),
    };
  }

  private decidedInPortal(status: BsreStatus, decision: Body<'approval'>): Promise<Receipt> {
    this.world.status = status;
    return this.send('approval', 'verifikator', decision);
  }

  /** Steps 2 to 4, up to the step that is named. */
  async upTo(step: 2 | 3 | 4 | 5, dataVersion = 1): Promise<void> {
    if (step > 2) await this.forward('kapusdatin', dataVersion);
    if (step > 3) await this.forward('kabid', dataVersion);
    if (step > 4) await this.forward('kasubbid', dataVersion);
  }

  /** Steps 2 to 5: three dispositions and the check. */
  async throughTheOffice(dataVersion = 1): Promise<void> {
    await this.upTo(5, dataVersion);
    await this.complete(dataVersion);
  }

  /** Up to 7. */
  async toActivation(): Promise<void> {
    await this.throughTheOffice();
    await this.reaches('awaiting-activation');
  }

  /** Up to 10; the case must be one that SI ASN does not confirm. */
  async toApproval(): Promise<void> {
    await this.toActivation();
    this.world.status = 'WAITING_FOR_VERIFICATION';
    await this.reaches('awaiting-approval');
  }

  /** Up to 13, a civil servant's way. */
  async toPassphrase(): Promise<void> {
    await this.toActivation();
    this.world.status = 'NEW';
    await this.reaches('awaiting-passphrase');
  }

  /** What the `state` query answers; a case whose workflow task fails answers none, and this gives up. */
  state = (): Promise<StateResponse> =>
    this.handle.client.withDeadline(Date.now() + QUERY_PATIENCE, () => this.handle.query(stateQuery));

  /** Waits until the log has what was decided so far, as it will have when people take their time. */
  atRest = () => this.until(async () => (await this.state()).unlogged === 0, 'the log to be complete');

  /** Waits, in real time, until the case stands at a status. */
  async reaches(status: Status): Promise<void> {
    await this.until(async () => (await this.state()).state.status === status, `status ${status}`);
  }

  /** Waits, in real time, until something is so. */
  async until(reached: () => boolean | Promise<boolean>, what: string): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    const late = async () => {
      await delay(PATIENCE, undefined, { ref: false });
      throw new Error(
        `${what} was not reached; the log ends with ${JSON.stringify(this.world.log.slice(-3))}, and the history with ${await this.lately()}`,
      );
    };
    const looks = async () => {
      const answered = async () => reached();
      const unanswered = (error: unknown) => {
        if (!isUnanswered(error)) throw error;
        return false;
      };
      while (Date.now() < deadline && !(await answered().catch(unanswered))) await delay(20);
      return Date.now() < deadline ? undefined : late();
    };
    // A query of a case whose workflow task fails is never answered.
    await Promise.race([looks(), late()]);
  }

  /** Waits, in real time, until the workflow has closed: no timer of its own is skipped. */
  async closes(): Promise<void> {
    await this.until(async () => (await this.handle.describe()).status.name !== 'RUNNING', 'the end');
  }

  /** The case's end; time is skipped on the way. */
  result = (): Promise<CaseResult> => this.handle.result();

  /** Awaits the end, and checks what must hold of every case. */
  async ends(status: Status): Promise<CaseResult> {
    const result = await this.result();
    expect(result).toMatchObject({ status });
    await this.expectConsistent();
    return result;
  }

  /**
   * What must hold of every case: the log folds to the workflow's own state without gap or conflict, each informing
   * is recorded for exactly one mail, no mail went out twice, and no workflow task has failed.
   */
  async expectConsistent(): Promise<void> {
    const { world } = this;
    const { state, unlogged } = await this.state();
    expect(fold(world.log)).toEqual(state);
    expect({ unlogged, alarms: world.alarms }).toEqual({ unlogged: 0, alarms: [] });
    expect(new Set(world.mailRefs).size).toBe(world.mailRefs.length);
    const sent = world.mails.map(({ mail }) => mail).sort();
    expect(
      world
        .logged('ApplicantInformed')
        .map(({ data }) => data.mail)
        .sort(),
    ).toEqual(sent);
    expect((await this.history()).EVENT_TYPE_WORKFLOW_TASK_FAILED ?? 0).toBe(0);
  }

  /** The timeline as `step:outcome`, with the round where it is not the first. */
  async timeline(): Promise<string[]> {
    const { timeline } = await this.state();
    return timeline.map(({ step, outcome, round }) => `${step}:${outcome}${round > 1 ? `#${round}` : ''}`);
  }

  /** What Temporal's dashboard shows of the case, and the messages that it takes. */
  metadata = () => this.handle.query<WorkflowMetadata>('__temporal_workflow_metadata');

  details = async (): Promise<string> => (await this.metadata()).currentDetails ?? '';

  /** The history's events, counted by type. */
  async history(): Promise<EventCount> {
    return eventTypes(await this.handle.fetchHistory());
  }

  /** The end of the history in words. */
  private async lately(): Promise<string> {
    return lastEvents(await this.handle.fetchHistory(), 12);
  }

  /** Whether nothing is to be done: every task and every activity that was scheduled has been completed. */
  async isAtRest(): Promise<boolean> {
    const count = await this.history();
    return (['WORKFLOW_TASK', 'ACTIVITY_TASK'] as const).every(
      (kind) => count[`EVENT_TYPE_${kind}_SCHEDULED`] === count[`EVENT_TYPE_${kind}_COMPLETED`],
    );
  }

  /** Whether a workflow task has been completed since the last Signal arrived. */
  private async signalsAreTaken(): Promise<boolean> {
    const { events } = await this.handle.fetchHistory();
    const last = (has: (event: temporal.api.history.v1.IHistoryEvent) => unknown) =>
      events?.findLastIndex(has) ?? -1;
    const signalled = last((event) => event.workflowExecutionSignaledEventAttributes);
    return signalled >= 0 && signalled < last((event) => event.workflowTaskCompletedEventAttributes);
  }

  /** True while a worker holds a workflow task. */
  async taskIsUnderWay(): Promise<boolean> {
    const { events } = await this.handle.fetchHistory();
    return events?.at(-1)?.workflowTaskStartedEventAttributes != null;
  }

  /** Ends what the test has left open. */
  async abandon(): Promise<void> {
    this.world.calm();
    try {
      await this.handle.terminate('the test is over');
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}

/** Some of the server's words for a deadline that has passed are those for a call that was given up. */
const isUnanswered = (error: unknown): boolean => isGrpcDeadlineError(error) || isGrpcCancelledError(error);
