import { LEVELS, type OfficeCalendar } from '@tte/domain';
import { canonical, PER_ANSWER } from '@tte/mongo';
import type { Model } from 'mongoose';
import { batches } from './batches.js';
import { damageRecord } from './damage-record.js';
import { examine, type Finding } from './examine.js';
import type { FoldReport, LoggedEvent } from './port.js';
import { changesOf } from './inspection/accounts.js';
import type { KnownProjections, Projector } from './project.js';
import type { EventStore, Head } from './store/event-store.js';
import type { Models, StoredCase, StoredTask } from './store/models.js';
import { fromStored, type ProjectionStore } from './store/projection-store.js';

/**
 * Milliseconds: how far writers' clocks may differ, and how long an event may be under way from its writer to the store.
 * So much of what is known to be folded is looked at again each time.
 */
const MARGIN = 24 * 3_600_000;

export interface FoldingParts {
  readonly models: Models;
  readonly events: EventStore;
  readonly store: ProjectionStore;
  readonly projector: Projector;
  readonly office: () => OfficeCalendar;
  readonly now: () => Date;
}

/** `catchUp` and `rebuild` of the port. */
export function folding({ models, events, store, projector, office, now }: FoldingParts) {
  const damage = damageRecord(models.damage, now);

  /** Folds these cases anew; one that cannot be folded is recorded and keeps its projections. */
  async function refold(heads: readonly Head[]): Promise<number> {
    // The projections first: a log that is read after them holds all that they know.
    const known = await projectionsOf(heads.map(({ _id }) => _id));
    const logs = await events.whole(heads);
    const folded = await Promise.all(
      heads.map((head) => refoldOne(head, known(head._id), logs.get(head._id) ?? [])),
    );
    await damage.heal(heads.filter((_head, index) => folded[index]).map(({ _id }) => _id));
    return folded.filter(Boolean).length;
  }

  async function refoldOne(
    { _id, seq }: Head,
    known: KnownProjections,
    log: readonly LoggedEvent[],
  ): Promise<boolean> {
    let found: Finding | undefined;
    let read: readonly LoggedEvent[] | undefined = log;
    const fold = async () => {
      const outcome = examine(read ?? (await events.after(_id, 0)), seq, office());
      read = undefined;
      if ('projected' in outcome) return outcome.projected;
      found = outcome;
      return undefined;
    };
    await projector.refold(_id, fold, known);
    if (found) await damage.record(_id, found);
    return !found;
  }

  async function projectionsOf(ids: readonly string[]): Promise<(caseId: string) => KnownProjections> {
    const standings = await store.standings(ids);
    // What nobody has written yet of accounts only a log that says so brings, and whoever folds that.
    const { accounts, by } = await changesOf(models.accounts, [], ids);
    return (caseId) => ({
      standing: standings.get(caseId),
      made: accounts.has(caseId),
      changed: by(caseId).length > 0,
    });
  }

  async function foldAllIn(heads: AsyncIterable<readonly Head[]>): Promise<number> {
    let folded = 0;
    for await (const batch of heads) folded += await refold(batch);
    return folded;
  }

  /** Cases of which an event was logged since, and which their document does not have. */
  async function* behind(since: string) {
    for await (const heads of batches(events.heads(since))) {
      const seqs = await models.cases
        .find({ _id: { $in: heads.map(({ _id }) => _id) } }, { seq: 1 })
        .lean<Head[]>();
      const folded = new Map(seqs.map(({ _id, seq }) => [_id, seq]));
      yield heads.filter(({ _id, seq }) => (folded.get(_id) ?? 0) < seq);
    }
  }

  /** Cases whose stored task is not their document's: a writer died, or was given up, between the two. */
  async function* unsettled() {
    for await (const tasks of batches(
      models.tasks.find().lean<StoredTask[]>().cursor({ batchSize: PER_ANSWER }),
    )) {
      const ids = { _id: { $in: tasks.map(({ _id }) => _id) } };
      const documents = await models.cases.find(ids, WITH_TASK).lean<WithTask[]>();
      yield differing(documents, tasks);
    }
    // The other way round, those that have no stored task are found.
    const waiting = models.cases.find({ waitingOn: { $in: LEVELS } }, WITH_TASK);
    for await (const documents of batches(waiting.lean<WithTask[]>().cursor({ batchSize: PER_ANSWER }))) {
      const ids = { _id: { $in: documents.map(({ _id }) => _id) } };
      const tasks = await models.tasks.find(ids).lean<StoredTask[]>();
      yield differing(documents, tasks);
    }
  }

  async function catchUp(): Promise<FoldReport> {
    const begun = now().getTime();
    const mark = await models.marks.findById('caught-up').lean<{ until: string }>();
    // A mark that a wrong clock set in the future is no reason to look at less than the margin.
    const from = mark ? Math.min(Date.parse(mark.until), begun) - MARGIN : 0;
    let folded = await refold((await damage.all()).map(({ caseId, seq }) => ({ _id: caseId, seq })));
    folded += await foldAllIn(behind(new Date(from).toISOString()));
    folded += await foldAllIn(unsettled());
    const until = new Date(begun).toISOString();
    await models.marks.updateOne({ _id: 'caught-up' }, { $set: { until } }, { upsert: true });
    return { folded, dropped: 0, damaged: await damage.all() };
  }

  /** Drops what the log does not know. A document is written after its events: who has one is known, or was lost. */
  async function dropUnknown(): Promise<number> {
    let dropped = 0;
    const { cases, tasks, accounts, damage: damaged } = models;
    for (const all of [idsIn(cases), idsIn(tasks), idsIn(accounts), idsIn(damaged)]) {
      for await (const stored of batches(all)) {
        const ids = stored.map(({ _id }) => _id);
        const known = await events.known(ids);
        const unknown = ids.filter((id) => !known.has(id));
        await Promise.all(unknown.map((id) => store.remove(id)));
        await damage.heal(unknown);
        dropped += unknown.length;
      }
    }
    return dropped;
  }

  async function rebuild(): Promise<FoldReport> {
    const folded = await foldAllIn(batches(events.heads()));
    const dropped = await dropUnknown();
    return { folded, dropped, damaged: await damage.all() };
  }

  return { catchUp, rebuild };
}

type WithTask = Pick<StoredCase, '_id' | 'seq' | 'task'>;
const WITH_TASK = { seq: 1, task: 1 } as const;

/** The documents whose task is not the one that is stored. */
function differing(documents: readonly WithTask[], stored: readonly StoredTask[]): readonly Head[] {
  const tasks = new Map(stored.map((task) => [task._id, task]));
  return documents.filter(({ _id, task }) => {
    const there = tasks.get(_id);
    if (!there || !task) return there !== task;
    const { order: _order, ...asFolded } = fromStored(there);
    return canonical(task) !== canonical(asFolded);
  });
}

const idsIn = <Stored extends { readonly _id: string }>(model: Model<Stored>) =>
  model.find({}, { _id: 1 }).lean<{ _id: string }[]>().cursor({ batchSize: PER_ANSWER });
