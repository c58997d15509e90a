import { takeUpClosedCase } from '@tte/temporal';
import { confirm, settle, takeUp, withdraw } from './acts.js';
import { lossesOf, type Loss } from './losses.js';
import type { CasePlan } from './plan.js';
import { reserveNumbers } from './reserve-numbers.js';
import { survey } from './survey.js';
import type { RepairWorld } from './world.js';

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
export interface CaseReport extends Pick<CasePlan, 'caseId' | 'lostMessages'> {
  readonly caseNumber: string;
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

/**
 * Brings log, Temporal and vault together after one of them was restored to an older moment, and is safe to repeat.
 * Workers and gateways must not run meanwhile: what they do would be compared half done.
 *
 * Numbers are reserved first, then logs completed and runs ended that have gone back, then cases taken up: whatever a
 * crash cuts off, the next repair finds a case that is open in the log and has no run, and takes it up.
 */
export async function repairLog(world: RepairWorld, options: RepairOptions): Promise<RepairReport> {
  const found = await survey(world);
  const { plans } = found;
  if (!options.dryRun) {
    await reserveNumbers(world, found);
    for (const plan of plans) await settle(world, plan);
  }
  const begun = new Set(plans.map(({ caseId }) => caseId));
  const repaired: CaseReport[] = [];
  for (const plan of plans) {
    const report = await repairCase(world, plan, begun, options);
    if (report) repaired.push(report);
  }
  return { cases: plans.length, repaired };
}

/** What is left to do once no run is in the way. Undefined when there was nothing to do with the case at all. */
async function repairCase(
  world: RepairWorld,
  plan: CasePlan,
  begun: ReadonlySet<string>,
  { dryRun, withdrawLost }: RepairOptions,
): Promise<CaseReport | undefined> {
  const { caseId, run, events, append, terminate, resume, gap, lostMessages } = plan;
  const isOpen = run?.open === true && !terminate.includes(run);
  const goesOn = resume === 'case' || isOpen;
  const losses = goesOn || append.length > 0 ? await lossesOf(world.vault, caseId, events) : [];
  const problems: Problem[] = losses.map((code) => ({ code }));
  if (gap !== undefined) problems.push({ code: 'gap', seq: gap });
  if (await successorIsLost(world, plan, begun)) problems.push({ code: 'successor-lost' });

  const workflowId = run?.workflowId ?? (await world.vault.entry(caseId))?.workflowId ?? '';
  let runId = isOpen ? run.runId : undefined;
  if (resume === 'mails' && !dryRun) await takeUpClosedCase(world.client, caseId);
  if (resume === 'case' && workflowId === '') problems.push({ code: 'no-workflow-id' });
  else if (resume === 'case' && !dryRun) {
    runId = await takeUp(world, workflowId, plan);
    if (runId === undefined) problems.push({ code: 'another-case-open' });
  }
  const isLost = losses.includes('case-lost');
  const withdrawn = withdrawLost && isLost && goesOn;
  if (runId !== undefined && !dryRun) {
    if (!isLost) await confirm(world.vault, caseId, runId);
    if (withdrawn) await withdraw(world, workflowId, plan);
  }
  if (append.length + problems.length + terminate.length === 0 && !resume) return undefined;
  const letter = events[0]?.type === 'LetterSubmitted' ? events[0].data : run?.input?.submission;
  return {
    caseId,
    caseNumber: letter?.caseNumber ?? '',
    appended: append.length,
    ended: terminate.length > 0,
    resumed: resume === 'mails' || (resume === 'case' && (dryRun || runId !== undefined)),
    withdrawn,
    lostMessages,
    problems,
  };
}

/** How the successor is started came with a message that stood in the ended run's history only, and is gone with it. */
async function successorIsLost(
  { eventLog }: RepairWorld,
  { events, terminate }: CasePlan,
  begun: ReadonlySet<string>,
): Promise<boolean> {
  const end = events.at(-1);
  if (terminate.length === 0 || end?.type !== 'Superseded' || begun.has(end.data.successor)) return false;
  return (await eventLog.eventsOf(end.data.successor)).length === 0;
}
