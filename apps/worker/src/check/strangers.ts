import { mailOfKey } from '@tte/activities';
import type { VaultOrphan } from '@tte/vault';
import type { Difference, DifferenceCode } from './difference.js';
import type { CheckOptions, CheckWorld } from './world.js';

const BATCH = 200;
/** Milliseconds: the nightly sweep has had its turn. */
const A_NIGHT = 26 * 3_600_000;

type Options = Pick<CheckOptions, 'grace' | 'pending'>;

/** What there is of cases that the log does not know, and what belongs to no case at all. */
export async function* strangers(world: CheckWorld, options: Options): AsyncGenerator<Difference> {
  const { log, outbox, calls } = world;
  for await (const { caseId, projection } of log.unknown())
    yield { code: 'projection-unknown', caseId, ref: projection };
  yield* entriesWithoutCase(world, options);
  yield* unknownIn(world, 'mail-unknown', caseIdsOf(outbox.caseKeys()));
  yield* unknownIn(world, 'registration-unknown', calls.caseIds());
  yield* runsWithoutLog(world, options);
  const before = new Date(Date.now() - options.pending - A_NIGHT).toISOString();
  for await (const orphan of world.vault.orphans(before)) yield differenceOf(orphan);
}

async function* caseIdsOf(keys: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const key of keys) yield mailOfKey(key).caseId;
}

async function* unknownIn(
  { log }: CheckWorld,
  code: DifferenceCode,
  caseIds: AsyncIterable<string>,
): AsyncGenerator<Difference> {
  let batch = new Set<string>();
  async function* judge() {
    const known = await log.known([...batch]);
    for (const caseId of batch) if (!known.has(caseId)) yield { code, caseId };
    batch = new Set();
  }
  for await (const caseId of caseIds) {
    batch.add(caseId);
    if (batch.size >= BATCH) yield* judge();
  }
  yield* judge();
}

async function* entriesWithoutCase(
  { log, vault }: CheckWorld,
  { grace, pending }: Options,
): AsyncGenerator<Difference> {
  for await (const caseIds of vault.entryIds()) {
    const known = await log.known(caseIds);
    for (const caseId of caseIds) {
      if (known.has(caseId)) continue;
      const found = await vault.inspectEntry(caseId);
      if (!found) continue;
      const isPending = found.entry.status === 'pending';
      const age = Date.now() - Date.parse(found.admittedAt);
      if (age > (isPending ? pending + A_NIGHT : grace))
        yield { code: isPending ? 'admission-left' : 'entry-unknown', caseId };
    }
  }
}

/** A run that has just begun may not have brought anything to the log yet. */
async function* runsWithoutLog({ log, runs }: CheckWorld, { grace }: Options): AsyncGenerator<Difference> {
  for await (const { caseId, acknowledged, startedAt, terminated } of runs.others()) {
    if (terminated || (await log.known([caseId])).has(caseId)) continue;
    if (acknowledged > 0 || Date.now() - startedAt > grace) yield { code: 'log-missing', caseId };
  }
}

const differenceOf = (orphan: VaultOrphan): Difference => orphan;
