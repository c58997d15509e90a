import fc from 'fast-check';
import { everySchedule, Schedule } from '../test/support/interleave.js';
import { SharedCase } from '../test/support/memory-stores.js';
import { OFFICE, walk } from '../test/support/walk.js';
import { appendToLog } from './append.js';
import { examine } from './examine.js';
import { canonical } from '@tte/mongo';
import { chain } from './hash-chain.js';
import { projector } from './project.js';
import { foldCase } from './projections/fold-case.js';

/** The letter, a disposition that gives another the task, and one that leaves nobody of the office any. */
const GIVEN = walk('r1', ['submit-letter', 'forward', 'return']);
const LOGGED = chain('r1', GIVEN);

type Writer = (shared: SharedCase, schedule: Schedule) => Promise<unknown>;

/** An attempt that appends the events of these numbers, as `createEventLog` does. */
const appends =
  (name: string, from: number, to: number): Writer =>
  async (shared, schedule) => {
    const { events, store } = shared.for(name, schedule);
    const [logged, standing] = await Promise.all([
      appendToLog(events, 'r1', GIVEN.slice(from - 1, to)),
      store.standing('r1'),
    ]);
    await projector(events, store, () => OFFICE).project('r1', { standing, events: logged });
  };

/** One that has appended, and read the document, before anybody else began. */
const folds =
  (name: string): Writer =>
  async (shared, schedule) => {
    const { standing } = shared;
    const { events, store } = shared.for(name, schedule);
    await projector(events, store, () => OFFICE).project('r1', { standing, events: LOGGED.slice(1) });
  };

/** A catch-up or a rebuild. */
const refolds =
  (name: string): Writer =>
  async (shared, schedule) => {
    const { events, store } = shared.for(name, schedule);
    const known = { standing: await store.standing('r1'), made: true, changed: true };
    const fold = async () => {
      const outcome = examine(await events.after('r1', 0), 1, OFFICE);
      return 'projected' in outcome ? outcome.projected : undefined;
    };
    await projector(events, store, () => OFFICE).refold('r1', fold, known);
  };

interface Scene {
  /** How many events are logged, and how many of them are folded, before the writers begin. */
  readonly logged: number;
  readonly folded: number;
  readonly writers: readonly Writer[];
  readonly lifetimes?: Readonly<Record<string, number>>;
  readonly compares?: 'revision' | 'seq';
}

function begun({ logged, folded, compares }: Scene): SharedCase {
  const shared = new SharedCase(compares);
  shared.insert(LOGGED.slice(0, logged));
  const before = foldCase(undefined, LOGGED.slice(0, folded), OFFICE);
  if (before) {
    shared.standing = { document: before.view, revision: 1 };
    shared.task = before.view.task;
  }
  return shared;
}

/** What differs at rest between what is stored and what the log folds to. */
function wrongAtRest(shared: SharedCase): string | undefined {
  const view = foldCase(undefined, shared.log(), OFFICE)?.view;
  const differs = (one: unknown, other: unknown) => canonical(one ?? null) !== canonical(other ?? null);
  if (differs(shared.standing?.document, view)) return 'document';
  return differs(shared.task, view?.task) ? 'task' : undefined;
}

/** Runs the scene under one schedule until nobody waits, then a catch-up where a writer has died. */
async function play(scene: Scene, choose: (step: number, many: number) => number) {
  const shared = begun(scene);
  const schedule = new Schedule(choose, scene.lifetimes);
  const failed: unknown[] = [];
  for (const writer of scene.writers) writer(shared, schedule).catch((error: unknown) => failed.push(error));
  await schedule.run();
  if (scene.lifetimes) {
    const { document } = shared.standing ?? {};
    const isSeen =
      (document?.seq ?? 0) < shared.events.size ||
      canonical(shared.task ?? null) !== canonical(document?.task ?? null);
    // Just what a catch-up sees; the rest must be right without it.
    const afterwards = new Schedule(() => 0);
    if (isSeen) void refolds('catch-up')(shared, afterwards);
    await afterwards.run();
  }
  return { schedule, wrong: failed.length > 0 ? String(failed[0]) : wrongAtRest(shared) };
}

/** What goes wrong in any order of the operations. */
async function wrongIn(scene: Scene): Promise<{ count: number; wrong: Set<string> }> {
  const wrong = new Set<string>();
  const count = await everySchedule(async (choose) => {
    const played = await play(scene, choose);
    if (played.wrong !== undefined) wrong.add(played.wrong);
    return played.schedule;
  });
  return { count, wrong };
}

/** Fails with the order in which something goes wrong: of more writers there are too many to try each. */
const holdsAtRandom = (scene: Scene, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), async (numbers) => {
      const { wrong } = await play(scene, (step, many) => (numbers[step] ?? 0) % many);
      expect(wrong).toBeUndefined();
    }),
    { numRuns },
  );

const SCENES: Readonly<Record<string, Scene>> = {
  'an attempt and its repetition, once all is logged': {
    logged: 3,
    folded: 1,
    writers: [appends('one', 2, 2), appends('other', 2, 3)],
  },
  'an append and a catch-up': { logged: 1, folded: 1, writers: [appends('one', 2, 3), refolds('catch-up')] },
  'the first append and a rebuild': {
    logged: 0,
    folded: 0,
    writers: [appends('one', 1, 3), refolds('rebuild')],
  },
  'three attempts': { logged: 3, folded: 1, writers: [folds('one'), folds('other'), folds('third')] },
  'two rebuilds': { logged: 3, folded: 1, writers: [refolds('one'), refolds('other')] },
};

describe('at rest the projections are those of the log, in every order of operations of', () => {
  it.each(Object.entries(SCENES))('%s', async (_name, scene) => {
    const { count, wrong } = await wrongIn(scene);
    expect([...wrong]).toEqual([]);
    expect(count).toBeGreaterThan(5);
  });
});

describe('once a catch-up has followed a death, at any point, of', () => {
  const scene = (logged: number, ...writers: Writer[]): Scene => ({ logged, folded: 1, writers });
  it.each<[string, Scene]>([
    ['an attempt beside its repetition', scene(3, folds('dying'), folds('other'))],
    ['a catch-up beside an append', scene(3, refolds('dying'), folds('other'))],
    ['an attempt beside a rebuild', scene(3, folds('dying'), refolds('other'))],
  ])('%s', async (_name, dying) => {
    for (let lifetime = 0; lifetime <= 5; lifetime += 1) {
      const { wrong } = await wrongIn({ ...dying, lifetimes: { dying: lifetime } });
      expect([lifetime, ...wrong]).toEqual([lifetime]);
    }
  });

  it('an append beside two others, in orders taken at random', async () => {
    const writers = [appends('dying', 2, 3), appends('other', 2, 2), refolds('catch-up')];
    for (let lifetime = 0; lifetime <= 5; lifetime += 1) {
      await holdsAtRandom({ logged: 1, folded: 1, writers, lifetimes: { dying: lifetime } }, 50);
    }
  });
});

it('holds for three that append and one that rebuilds, in orders taken at random', () => {
  const writers = [appends('one', 2, 2), appends('two', 2, 3), appends('three', 1, 3), refolds('rebuild')];
  return holdsAtRandom({ logged: 1, folded: 1, writers }, 300);
});

it('fails where an exchange compares `seq` alone: a task stays in an inbox', async () => {
  const scene = SCENES['an append and a catch-up'] as Scene;
  expect([...(await wrongIn({ ...scene, compares: 'seq' })).wrong]).toEqual(['task']);
});

it('an attempt that was given up does not write on', async () => {
  for (let aborted = 0; aborted < 6; aborted += 1) {
    const shared = begun({ logged: 1, folded: 1, writers: [] });
    const given = new AbortController();
    const schedule = new Schedule((step) => {
      if (step === aborted) given.abort();
      return 0;
    });
    const { events, store } = shared.for('zombie', schedule);
    const writes: number[] = [];
    const noting =
      <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) =>
      (...args: Args) => {
        if (given.signal.aborted) writes.push(aborted);
        return write(...args);
      };
    const watched = { ...store, putTask: noting(store.putTask), exchange: noting(store.exchange) };
    const appended = (async () => {
      const logged = await appendToLog({ ...events, insert: noting(events.insert) }, 'r1', GIVEN.slice(1), {
        signal: given.signal,
      });
      const knownFold = { standing: await store.standing('r1'), events: logged };
      await projector(events, watched, () => OFFICE).project('r1', knownFold, given.signal);
    })();
    const ended = appended.then(
      () => 'done',
      (error: unknown) => (error as Error).name,
    );
    await schedule.run();
    expect([writes, await ended]).toEqual([[], aborted < 4 ? 'AbortError' : 'done']);
  }
});
