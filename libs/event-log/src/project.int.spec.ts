import fc from 'fast-check';
import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';
import { chain } from './hash-chain.js';
import { foldCase } from './projections/fold-case.js';
import { projector } from './project.js';
import { eventStore } from './store/event-store.js';
import { modelsOn } from './store/models.js';
import { projectionStore, type ProjectionStore } from './store/projection-store.js';

let connection: Connection;
const log = () => createEventLog({ connection, office: () => OFFICE });
/** Without revisions: they count writes, not what was written. */
const stored = async (name: string) =>
  (await connection.collection(name).find().sort({ _id: 1 }).toArray()).map(
    ({ revision: _revision, ...rest }) => rest,
  );
const projections = async () => ({
  cases: await stored('cases'),
  tasks: await stored('tasks'),
  accounts: await stored('accounts'),
});
const logOnly = (caseId: string, choices: readonly (string | number)[]) =>
  eventStore(modelsOn(connection), () => new Date()).insert(chain(caseId, walk(caseId, choices)));

beforeAll(async () => {
  connection = await openDatabase();
});
afterAll(() => dropDatabase(connection));

it('folds what was appended in pieces as the whole log folds, and rebuilds the same', async () => {
  let number = 0;
  const numbers = fc.array(fc.nat(40), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(numbers, fc.integer({ min: 1, max: 4 }), async (choices, size) => {
      const id = `p${(number += 1)}`;
      const events = walk(id, ['submit-letter', ...choices]);
      for (let at = 0; at < events.length; at += size) await log().append(id, events.slice(at, at + size));
      const { task, ...view } = foldCase(undefined, chain(id, events), OFFICE)?.view ?? {};
      expect(await log().caseView(id)).toEqual(JSON.parse(JSON.stringify(view)));
      const written = await connection.collection<{ _id: string; seq: number }>('tasks').findOne({ _id: id });
      expect(written?.seq).toBe(task?.seq);
    }),
    { numRuns: 40 },
  );
  await log().append('p-full', walk('p-full', FULL_WAY));
  const live = await projections();
  expect(live.accounts.length).toBeGreaterThan(0);
  expect((await log().catchUp()).folded).toBe(0);
  expect(await log().rebuild()).toEqual({ folded: number + 1, dropped: 0, damaged: [] });
  expect(await projections()).toEqual(live);
});

it('folds in the next append what a crash cut off', async () => {
  const events = walk('c1', FULL_WAY);
  await logOnly('c1', FULL_WAY.slice(0, 4));
  expect(await log().caseView('c1')).toBeUndefined();
  await log().append('c1', events.slice(4));
  expect(await log().caseView('c1')).toMatchObject({ seq: events.length, status: 'issued' });
  expect(await log().account('c1')).toMatchObject({ unit: 'unit-0' });
});

it('catches up with every case that a crash cut off, and counts them', async () => {
  await logOnly('c2', FULL_WAY.slice(0, 3));
  await logOnly('c3', FULL_WAY);
  expect((await log().catchUp()).folded).toBe(2);
  expect(await log().caseView('c2')).toMatchObject({ waitingOn: 'kasubbid' });
  expect(await log().account('c3')).toBeDefined();
  expect((await log().catchUp()).folded).toBe(0);
});

it('repeats the fold when the append is repeated after a crash', async () => {
  await logOnly('c4', FULL_WAY.slice(0, 2));
  await log().append('c4', walk('c4', FULL_WAY.slice(0, 2)));
  expect(await log().caseView('c4')).toMatchObject({ seq: 2, waitingOn: 'kabid' });
});

describe('a task that a slow writer puts back after a newer one deleted it', () => {
  const taskOf = (id: string) => connection.collection<{ _id: string }>('tasks').findOne({ _id: id });

  /** A store whose first task write waits until another writer has done the rest. */
  function slow(inner: ProjectionStore, meanwhile: () => Promise<unknown>): ProjectionStore {
    let first = true;
    return {
      ...inner,
      async putTask(caseId, task) {
        if (first) await meanwhile();
        first = false;
        await inner.putTask(caseId, task);
      },
    };
  }

  it('is deleted again by that same writer', async () => {
    await logOnly('d1', FULL_WAY.slice(0, 1));
    const models = modelsOn(connection);
    const finish = () => log().append('d1', walk('d1', FULL_WAY).slice(1));
    const store = slow(projectionStore(models), finish);
    await projector(
      eventStore(models, () => new Date()),
      store,
      () => OFFICE,
    ).project('d1', {
      standing: undefined,
      events: chain('d1', walk('d1', FULL_WAY.slice(0, 1))),
    });
    expect((await log().caseView('d1'))?.status).toBe('issued');
    expect(await taskOf('d1')).toBeNull();
  });

  it('is deleted by the catch-up when the writer died', async () => {
    await logOnly('d2', FULL_WAY.slice(0, 1));
    const models = modelsOn(connection);
    const store = slow(projectionStore(models), () => log().append('d2', walk('d2', FULL_WAY).slice(1)));
    const dying: ProjectionStore = { ...store, exchange: () => Promise.reject(new Error('killed')) };
    const project = projector(
      eventStore(models, () => new Date()),
      dying,
      () => OFFICE,
    ).project('d2', {
      standing: undefined,
      events: [],
    });
    await expect(project).rejects.toThrow('killed');
    expect(await taskOf('d2')).not.toBeNull();
    expect((await log().catchUp()).folded).toBe(1);
    expect(await taskOf('d2')).toBeNull();
  });
});
