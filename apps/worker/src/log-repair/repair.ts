import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { signals, REGISTRATION_WORKFLOW, type CaseSettings, type RegistrationInput } from '@tte/contracts';
import type { RegistrationEvent } from '@tte/domain';
import type { EventLog, RegistrationView } from '@tte/event-log';
import { caseStart } from '@tte/temporal';
import type { Vault } from '@tte/vault';
import { lossesOf, type Loss } from './losses.js';
import { planCase, stateOf, type CasePlan } from './plan.js';
import { latestRun, readRuns, type Run } from './runs.js';

/** What the repair reaches. */
export interface RepairWorld {
  readonly client: Client;
  readonly eventLog: EventLog;
  readonly vault: Vault;
  /** For a case of which Temporal knows nothing any more. */
  readonly settings: CaseSettings;
}

export interface RepairOptions {
  /** Only looks, and changes nothing. */
  readonly dryRun: boolean;
  /** Withdraws open cases whose personal data the vault has lost, so that their letters can be entered again. */
  readonly withdrawLost: boolean;
}

/** Something that a person must see to. */
export interface Problem {
  readonly code: Loss | 'gap' | 'another-case-open' | 'no-workflow-id' | 'successor-lost';
  /** `seq` of the event that is nowhere. */
  readonly seq?: number;
}

/** What was done, or with a dry run would be done, with one case. */
export interface CaseReport extends Pick<CasePlan, 'registrationId' | 'lostMessages'> {
  readonly registrationNumber: string;
  /** Events that came from Temporal's history into the log. */
  readonly appended: number;
  /** The run that had gone back was ended. */
  readonly ended: boolean;
  /** A new run takes the case up from the log. */
  readonly resumed: boolean;
  readonly withdrawn: boolean;
  readonly problems: readonly Problem[];
}

export interface RepairReport {
  /** Cases that were looked at. */
  readonly cases: number;
  /** Those with which something was, or is to be, done. */
  readonly repaired: readonly CaseReport[];
}

const PAGE = 200;

/** The repair's own name, where an actor or a reason is recorded. */
const REPAIR = 'log-repair';

/**
 * Brings log, Temporal and vault together after one of them was restored to an older moment, and is safe to repeat.
 * Workers and gateways must not run meanwhile: what they do would be compared half done.
 *
 * Numbers are reserved first, then logs completed and runs ended that have gone back, then cases taken up: whatever a
 * crash cuts off, the next repair finds a case that is open in the log and has no run, and takes it up.
 */
export async function repairLog(world: RepairWorld, options: RepairOptions): Promise<RepairReport> {
  const runs = await readRuns(world.client);
  const plans = await planAll(world, runs);
  const lossesOfCase = new Map<string, readonly Loss[]>();
  for (const plan of plans) {
    if (plan.run || plan.resume) {
      lossesOfCase.set(plan.registrationId, await lossesOf(world.vault, plan.registrationId, plan.events));
    }
  }
  if (!options.dryRun) {
    await reserveNumbers(world, runs, plans);
    for (const plan of plans) await settle(world, plan);
  }
  const repaired: CaseReport[] = [];
  for (const plan of plans) {
    const losses = lossesOfCase.get(plan.registrationId) ?? [];
    const report = await takeUp(world, plan, losses, plans, options);
    if (report) repaired.push(report);
  }
  return { cases: plans.length, repaired };
}

/** Cases of which Temporal has a run, and those that are not over in the log. */
async function planAll(world: RepairWorld, runs: readonly Run[]): Promise<readonly CasePlan[]> {
  const { eventLog, vault, client } = world;
  const last = new Map<string, Run>();
  for (const run of runs.toSorted((a, b) => Number(a.open) - Number(b.open) || a.startedAt - b.startedAt)) {
    last.set(run.input.submission.registrationId, run);
  }
  for await (const { registrationId } of notOver(eventLog)) {
    if (last.has(registrationId)) continue;
    const { workflowId = '' } = (await vault.entry(registrationId)) ?? {};
    const run = workflowId === '' ? undefined : await latestRun(client, workflowId);
    const isOwn = run?.input.submission.registrationId === registrationId;
    last.set(registrationId, (isOwn ? run : undefined) as Run);
  }
  const plans: CasePlan[] = [];
  for (const [registrationId, run] of last) {
    plans.push(planCase(registrationId, await eventLog.read(registrationId), run));
  }
  return plans;
}

/** Cases that wait for something in the log, or whose applicants were perhaps not told of the end. */
async function* notOver(eventLog: EventLog): AsyncGenerator<RegistrationView> {
  for (const query of [{ open: true }, { status: 'rejected' }, { status: 'expired' }] as const) {
    let after: string | undefined;
    do {
      const page = await eventLog.registrations({
        ...query,
        limit: PAGE,
        ...(after !== undefined && { after }),
      });
      yield* page.items;
      after = page.next;
    } while (after !== undefined);
  }
}

async function reserveNumbers({ vault }: RepairWorld, runs: readonly Run[], plans: readonly CasePlan[]) {
  const letters = new Map<string, string>();
  for (const { registrationId, append } of plans) {
    for (const { data } of append) {
      if ('letterRef' in data && data.letterRef !== undefined) letters.set(data.letterRef, registrationId);
    }
  }
  let lostLetters = 0;
  for (const [letterRef, registrationId] of letters) {
    if (!(await vault.letter(letterRef, registrationId).catch(() => undefined))) lostLetters += 1;
  }
  const logged = plans.map(({ events }) => numberIn(events));
  const registrationNumbers = [...logged, ...runs.flatMap((run) => run.registrationNumbers)];
  await vault.reserveNumbers({ registrationNumbers, lostLetters });
}

/** The log gets what it lacks, the vault follows it, and a run that has gone back is ended. */
async function settle({ client, eventLog, vault }: RepairWorld, plan: CasePlan): Promise<void> {
  const { registrationId, append, run, terminate } = plan;
  await eventLog.append(registrationId, append);
  for (const { type, data } of append) {
    if (type === 'DataCorrected') await vault.adopt(registrationId, data.dataVersion).catch(() => false);
  }
  if (!run || !terminate) return;
  await client.workflow
    .getHandle(run.workflowId, run.runId)
    .terminate(`${REPAIR}: the event log knows more of this case; it goes on in a new run`);
}

/** A case without a run gets one; the way to it stands in the vault. Undefined when there was nothing to do. */
async function takeUp(
  world: RepairWorld,
  plan: CasePlan,
  losses: readonly Loss[],
  plans: readonly CasePlan[],
  { dryRun, withdrawLost }: RepairOptions,
): Promise<CaseReport | undefined> {
  const { registrationId, run, append, terminate, resume, gap, lostMessages } = plan;
  const problems: Problem[] = losses.map((code) => ({ code }));
  if (gap !== undefined) problems.push({ code: 'gap', seq: gap });
  if (successorIsLost(plan, plans)) problems.push({ code: 'successor-lost' });
  const isLost = losses.includes('case-lost');
  const workflowId = run?.workflowId ?? (await world.vault.entry(registrationId))?.workflowId ?? '';
  let runId = run?.open && !terminate ? run.runId : undefined;
  if (resume && workflowId === '') problems.push({ code: 'no-workflow-id' });
  else if (resume && !dryRun) {
    runId = await begin(world, workflowId, plan);
    if (runId === undefined) problems.push({ code: 'another-case-open' });
  }
  if (runId !== undefined && !isLost && !dryRun) await confirm(world.vault, registrationId, runId);
  const withdraw = withdrawLost && isLost && (resume || (run?.open === true && !terminate));
  if (withdraw && runId !== undefined && !dryRun) await withdrawCase(world, workflowId, plan);
  if (append.length + problems.length === 0 && !terminate && !resume) return undefined;
  return {
    registrationId,
    registrationNumber: numberIn(plan.events) || (run?.input.submission.registrationNumber ?? ''),
    appended: append.length,
    ended: terminate,
    resumed: resume && (dryRun || runId !== undefined),
    withdrawn: withdraw,
    lostMessages,
    problems,
  };
}

/** Undefined when another case of the person runs. */
async function begin({ client, settings }: RepairWorld, workflowId: string, plan: CasePlan) {
  const input = plan.run?.input ?? { submission: submissionIn(plan.events), settings };
  try {
    const start = caseStart(workflowId, { ...input, resume: plan.events });
    const handle = await client.workflow.start(REGISTRATION_WORKFLOW, start);
    return handle.firstExecutionRunId;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return undefined;
    throw error;
  }
}

/** The letter as it was entered. @throws Error when the log does not begin with it */
function submissionIn([letter]: readonly RegistrationEvent[]): RegistrationInput['submission'] {
  if (letter?.type !== 'LetterSubmitted') throw new Error('a log that does not begin with a letter');
  const { data, actor, commandId = data.registrationId } = letter;
  return { type: 'submit-letter', commandId, actor, ...data };
}

async function confirm(vault: Vault, registrationId: string, runId: string): Promise<void> {
  const entry = await vault.entry(registrationId);
  if (entry && entry.status !== 'erased' && entry.runId !== runId) await vault.confirm(registrationId, runId);
}

/** By Signal: no worker answers now. The case takes it up as the SOP has it, and its end is logged. */
async function withdrawCase({ client }: RepairWorld, workflowId: string, plan: CasePlan): Promise<void> {
  const { registrationId } = plan;
  const state = stateOf(plan.events);
  await client.workflow.getHandle(workflowId).signal(signals.withdrawal, {
    commandId: `${REPAIR}/${registrationId}`,
    registrationId,
    dataVersion: state.status === 'new' ? 1 : state.facts.dataVersion,
    actor: { subject: REPAIR, post: 'operator' },
    ownCase: 'no',
  });
}

/** How the successor is started came with a message that only an older history, gone now, held. */
function successorIsLost({ events, run, terminate }: CasePlan, plans: readonly CasePlan[]): boolean {
  const end = events.at(-1);
  if (end?.type !== 'Superseded' || (run?.open && !terminate)) return false;
  return !plans.some(({ registrationId }) => registrationId === end.data.successor) && terminate;
}

const numberIn = ([letter]: readonly RegistrationEvent[]): string =>
  letter?.type === 'LetterSubmitted' ? letter.data.registrationNumber : '';
