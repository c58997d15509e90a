import type { EventLog, RegistrationView } from '@tte/event-log';
import { planCase, type CasePlan } from './plan.js';
import { latestRun, readRuns, type Run } from './runs.js';
import type { RepairWorld } from './world.js';

const PAGE = 200;

/** What Temporal, log and vault hold, before anything is done about it. */
export interface Survey {
  /** Of every case that Temporal has a run of, and of every one that is not over in the log. */
  readonly plans: readonly CasePlan[];
  /** Every registration number that log or Temporal know. */
  readonly registrationNumbers: readonly string[];
}

/** Compares all cases; changes nothing. */
export async function survey(world: RepairWorld): Promise<Survey> {
  const runs = await readRuns(world.client);
  const last = new Map<string, Run | undefined>();
  for (const run of runs.toSorted((a, b) => Number(a.open) - Number(b.open) || a.startedAt - b.startedAt)) {
    last.set(run.input.submission.registrationId, run);
  }
  const numbers = new Set(runs.flatMap((run) => run.registrationNumbers));
  for await (const { registrationId, registrationNumber } of notOver(world.eventLog)) {
    numbers.add(registrationNumber);
    if (!last.has(registrationId)) last.set(registrationId, await runOf(world, registrationId));
  }
  const plans: CasePlan[] = [];
  for (const [registrationId, run] of last) {
    plans.push(planCase(registrationId, await world.eventLog.eventsOf(registrationId), run));
  }
  return { plans, registrationNumbers: [...numbers] };
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

/** The run of a case that was not listed. */
async function runOf({ vault, client }: RepairWorld, registrationId: string): Promise<Run | undefined> {
  const { workflowId = '' } = (await vault.entry(registrationId)) ?? {};
  const run = workflowId === '' ? undefined : await latestRun(client, workflowId);
  return run?.input.submission.registrationId === registrationId ? run : undefined;
}
