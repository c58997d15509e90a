import type { EventLog, CaseView } from '@tte/event-log';
import { planCase, TOLD_ENDS, type CasePlan } from './plan.js';
import { latestRun, readRuns, type Run } from './runs.js';
import type { RepairWorld } from './world.js';

const PAGE = 200;

/** What Temporal, log and vault hold, before anything is done about it. */
export interface Survey {
  /** Of every case that Temporal has a run of, and of every one that is not over in the log. */
  readonly plans: readonly CasePlan[];
  /** Every registration number that log or Temporal know. */
  readonly caseNumbers: readonly string[];
}

/** Compares all cases; changes nothing. */
export async function survey(world: RepairWorld): Promise<Survey> {
  const runs = await readRuns(world.client);
  const runsOf = new Map<string, readonly Run[]>(Map.groupBy(runs, ({ caseId }) => caseId));
  const numbers = new Set(runs.flatMap((run) => run.caseNumbers));
  for await (const { caseId, caseNumber } of notOver(world.eventLog)) {
    numbers.add(caseNumber);
    if (!runsOf.has(caseId)) runsOf.set(caseId, await unlistedRuns(world, caseId));
  }
  const plans: CasePlan[] = [];
  for (const [caseId, ofCase] of runsOf) {
    plans.push(planCase(caseId, await world.eventLog.eventsOf(caseId), ofCase));
  }
  return { plans, caseNumbers: [...numbers] };
}

/** Cases that wait for something in the log, or whose applicants were perhaps not told of the end. */
async function* notOver(eventLog: EventLog): AsyncGenerator<CaseView> {
  for (const query of [{ open: true }, ...TOLD_ENDS.map((status) => ({ status }))]) {
    let after: string | undefined;
    do {
      const page = await eventLog.cases({
        ...query,
        limit: PAGE,
        ...(after !== undefined && { after }),
      });
      yield* page.items;
      after = page.next;
    } while (after !== undefined);
  }
}

/** The run of a case that was not listed. */
async function unlistedRuns({ vault, client }: RepairWorld, caseId: string): Promise<readonly Run[]> {
  const { workflowId = '' } = (await vault.entry(caseId)) ?? {};
  const run = workflowId === '' ? undefined : await latestRun(client, workflowId);
  return run?.caseId === caseId ? [run] : [];
}
