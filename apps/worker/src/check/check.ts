import { setTimeout as pausing } from 'node:timers/promises';
import { isOpen } from '@tte/domain';
import type { FaultAt, InspectedCase } from '@tte/event-log';
import { effectsTold } from '../effects-told.js';
import { plain } from '../log-repair/plan.js';
import { keyOf, type Difference } from './difference.js';
import { effectDifferences } from './effects.js';
import { entryDifferences } from './entries.js';
import { historyDifferences } from './history.js';
import { strangers } from './strangers.js';
import type { CheckOptions, CheckWorld } from './world.js';

export interface CheckReport {
  /** Cases of the log that were looked at. */
  readonly cases: number;
  readonly differences: readonly Difference[];
}

/**
 * Compares log, projections, vault, outbox and Temporal's histories, and changes nothing. The system may work meanwhile:
 * a case in which something seems to differ is looked at again, and only what is found each time is told. Memory grows
 * by what differs, and by a few words for each run that Temporal keeps.
 * Why: docs/decisions/0165-a-check-looks-again.md
 */
export async function check(world: CheckWorld, options: CheckOptions): Promise<CheckReport> {
  let cases = 0;
  const doubtful = new Map<string, readonly Difference[]>();
  for await (const caseIds of world.log.batches()) {
    for (const [caseId, found] of await lookAt(world, options, caseIds)) {
      if (found.length > 0) doubtful.set(caseId, found);
    }
    cases += caseIds.length;
    options.progress?.(cases);
  }
  const ofCases = await lasting([...doubtful.values()].flat(), options, () =>
    lookAgain(world, options, [...doubtful.keys()]),
  );
  const lookAround = () => gathered(strangers(world, options));
  const ofNone = await lasting(await lookAround(), options, lookAround);
  return { cases, differences: [...ofCases, ...ofNone] };
}

async function gathered(found: AsyncIterable<Difference>): Promise<readonly Difference[]> {
  const all: Difference[] = [];
  for await (const one of found) all.push(one);
  return all;
}

/** What is found by each further look. */
async function lasting(
  found: readonly Difference[],
  { looks, pause }: CheckOptions,
  again: () => Promise<readonly Difference[]>,
): Promise<readonly Difference[]> {
  let left = found;
  for (let look = 1; look < looks && left.length > 0; look += 1) {
    await pausing(pause);
    const now = new Set((await again()).map(keyOf));
    left = left.filter((one) => now.has(keyOf(one)));
  }
  return left;
}

const AGAIN_AT_ONCE = 32;

async function lookAgain(
  world: CheckWorld,
  options: CheckOptions,
  caseIds: readonly string[],
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (let from = 0; from < caseIds.length; from += AGAIN_AT_ONCE) {
    const looked = await lookAt(world, options, caseIds.slice(from, from + AGAIN_AT_ONCE));
    found.push(...looked.flatMap(([, differences]) => differences));
  }
  return found;
}

type Looked = readonly [string, readonly Difference[]];

async function lookAt(
  world: CheckWorld,
  options: CheckOptions,
  caseIds: readonly string[],
): Promise<readonly Looked[]> {
  const inspected = await world.log.inspect(caseIds);
  return Promise.all(inspected.map((one) => lookAtCase(world, options, one)));
}

async function lookAtCase(
  { vault, outbox, calls, runs }: CheckWorld,
  { grace }: CheckOptions,
  { caseId, events, faults }: InspectedCase,
): Promise<Looked> {
  const own = faults.map(({ fault, seq, damage }: FaultAt): Difference => ({
    code: fault,
    caseId,
    seq,
    ...(damage && { ref: damage }),
  }));
  // What cannot be folded says nothing that could be compared.
  if (faults.some(({ fault }) => fault === 'log-damaged')) return [caseId, own];
  const told = effectsTold(caseId, events.map(plain));
  const { state } = told;
  const caseNumber = state.status === 'new' ? '' : state.facts.caseNumber;
  // After the log: whatever it has, they have.
  const entry = await vault.inspectEntry(caseId);
  const [rows, call, ofCase] = await Promise.all([
    outbox.ofCase(caseId),
    calls.find(caseId),
    runs.of({ caseId, caseNumber, isOpen: isOpen(state), entry: entry?.entry }),
  ]);
  return [
    caseId,
    [
      ...own,
      ...historyDifferences(caseId, events, state, ofCase),
      ...entryDifferences(caseId, events, state, entry),
      ...effectDifferences(caseId, told, rows, call, Date.now() - grace),
    ],
  ];
}
