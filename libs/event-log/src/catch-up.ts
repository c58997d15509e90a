import { canonical } from './hash-chain.js';
import type { Projector } from './project.js';
import type { EventStore } from './store/event-store.js';
import type { Models, StoredRegistration, StoredTask } from './store/models.js';
import { fromStored, type ProjectionStore } from './store/projection-store.js';

const BATCH = 32;

/** Folds what a crash cut off, in every case that is behind; answers how many were. */
export async function catchUp(models: Models, events: EventStore, projector: Projector): Promise<number> {
  let behind = 0;
  for await (const heads of batches(events.heads())) {
    const documents = await models.registrations
      .find({ _id: { $in: heads.map(({ _id }) => _id) } }, { seq: 1 })
      .lean<Pick<StoredRegistration, '_id' | 'seq'>[]>();
    const folded = new Map(documents.map(({ _id, seq }) => [_id, seq]));
    const late = heads.filter(({ _id, seq }) => (folded.get(_id) ?? 0) < seq);
    await Promise.all(late.map(({ _id }) => projector.project(_id)));
    behind += late.length;
  }
  return behind + (await settleTasks(models, projector));
}

/** Drops the projections and folds every case from its first event; answers how many cases. */
export async function rebuild(
  store: ProjectionStore,
  events: EventStore,
  projector: Projector,
): Promise<number> {
  await store.clear();
  let cases = 0;
  for await (const heads of batches(events.heads())) {
    await Promise.all(heads.map(({ _id }) => projector.project(_id)));
    cases += heads.length;
  }
  return cases;
}

/** Repairs tasks that a writer left behind as it died; see `projector`. */
async function settleTasks(models: Models, projector: Projector): Promise<number> {
  let repaired = 0;
  for await (const tasks of batches<StoredTask>(models.tasks.find().lean<StoredTask[]>().cursor())) {
    const documents = await models.registrations
      .find({ _id: { $in: tasks.map(({ _id }) => _id) } }, { task: 1 })
      .lean<Pick<StoredRegistration, '_id' | 'task'>[]>();
    const wanted = new Map(documents.map(({ _id, task }) => [_id, task]));
    const stale = tasks.filter((stored) => {
      const { order: _order, ...task } = fromStored(stored);
      return canonical(task) !== canonical(wanted.get(stored._id) ?? null);
    });
    await Promise.all(stale.map(({ _id }) => projector.settleTask(_id)));
    repaired += stale.length;
  }
  return repaired;
}

async function* batches<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
