import type { OfficeCalendar } from '@tte/domain';
import { LogFailure } from './log-failure.js';
import type { LoggedEvent } from './port.js';
import { foldCase, type Projected } from './projections/fold-case.js';
import type { EventStore } from './store/event-store.js';
import type { ProjectionStore, Standing } from './store/projection-store.js';

/** Enough for any number of writers that a case can have; beyond it something else is wrong. */
const ATTEMPTS = 50;

/** What the caller of a fold knows already: where the projections stand, and the events that they may lack. */
export interface KnownFold {
  readonly standing: Standing | undefined;
  /** Consecutive events that are in the log, up to its end as the caller knows it. */
  readonly events: readonly LoggedEvent[];
}

/** What is stored of a case before it is folded anew. */
export interface KnownProjections {
  readonly standing: Standing | undefined;
  /** An account that it made: it has to go where the log does not say it. */
  readonly made: boolean;
  /** Something that it changed of another's account. */
  readonly changed: boolean;
}

export interface Projector {
  /**
   * Folds what the case's projections lack of its log, and answers where they then stand; undefined: there is no case.
   * @param signal once it is aborted, nothing more is written and its reason is thrown.
   */
  project(caseId: string, knownFold: KnownFold, signal?: AbortSignal): Promise<Standing | undefined>;
  /**
   * Replaces all projections of the case by what its whole log folds to, whatever they are now.
   * @param fold reads and folds the whole log; undefined: leave everything as it is.
   * @param known what was read of the case before its log was.
   */
  refold(caseId: string, fold: () => Promise<Projected | undefined>, known: KnownProjections): Promise<void>;
}

/**
 * Folds events into the projections, whoever else does the same.
 *
 * A case's projections are one view document and, beside it, its task and account. Every writer
 * (an append, a catch-up, a rebuild, an attempt that was given up and does not know it) goes the same way:
 *
 * 1. It reads the document with its revision, or knows both since it made them: the exchange tells whether they last.
 * 2. It writes what lies beside, as far as its events touch it.
 * 3. It exchanges the document, which every exchange gives a new revision, also one that leaves `seq` as it is; the
 *    exchange fails unless the revision is still the one of 1.
 * 4. When it fails it begins again, and if it has ever written the task it writes the task again, so that no writer
 *    ends before it has proven by an exchange that nobody exchanged since it read what it wrote.
 *
 * So a document at `seq` n means that task and account have n too, and a crash before 3 is seen as a case
 * that is behind. And at rest the stored task is the document's. Take the last write of the task, and its writer's
 * exchange. It did not fail, since the writer would have written again. Each later exchange is by a writer that read
 * after it: had that one written the task, this would have been a later write, so it has not, and the exchange left the
 * document's task as it was. By `seq` alone this fails: an exchange from n to n hides from one from n to n+k, and both
 * succeed, whichever wrote the task last.
 *
 * A writer that dies between 2 and 3 may leave its task for ever if another had exchanged meanwhile. `catchUp`, which
 * workers repeat, compares tasks with documents for this. The usual append pays nothing for any of it.
 * Why: docs/decisions/0050-projections-settle-by-revision.md
 */
export function projector(
  events: EventStore,
  store: ProjectionStore,
  office: () => OfficeCalendar,
): Projector {
  async function project(caseId: string, knownFold: KnownFold, signal?: AbortSignal) {
    let { standing } = knownFold;
    let wroteTask = false;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const missing = await eventsAfter(caseId, standing?.document.seq ?? 0, knownFold.events);
      if (missing.length === 0 && !wroteTask) return standing;
      const projected = foldCase(standing?.document, missing, office());
      if (!projected) return undefined;
      wroteTask ||= projected.taskTouched;
      signal?.throwIfAborted();
      await writeBeside(projected, wroteTask);
      signal?.throwIfAborted();
      const exchanged = await store.exchange(standing, projected.view);
      if (exchanged) return exchanged;
      standing = await store.standing(caseId);
    }
    throw contested(caseId);
  }

  async function eventsAfter(caseId: string, seq: number, known: readonly LoggedEvent[]) {
    const [first] = known;
    if (first === undefined) return events.after(caseId, seq);
    const rest = known.filter((event) => event.seq > seq);
    if (first.seq <= seq + 1) return rest;
    // A crash cut off earlier folds: the log has what lies between the document and the events that are known.
    return [...(await events.between(caseId, seq + 1, first.seq - 1)), ...rest];
  }

  async function writeBeside({ view, account, accountChange }: Projected, withTask: boolean) {
    await Promise.all([
      ...(withTask ? [store.putTask(view.caseId, view.task)] : []),
      ...(account ? [store.putAccount(account)] : []),
      ...(accountChange ? [store.changeAccount(accountChange)] : []),
    ]);
  }

  async function refold(
    caseId: string,
    fold: () => Promise<Projected | undefined>,
    { standing: read, made, changed }: KnownProjections,
  ) {
    let standing = read;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const projected = await fold();
      if (!projected) return;
      const { account, accountChange, view } = projected;
      await Promise.all([
        writeBeside(projected, true),
        ...(account || !made ? [] : [store.dropAccount(caseId)]),
        ...(accountChange || !changed ? [] : [store.restoreAccount(caseId)]),
      ]);
      if (await store.exchange(standing, view)) return;
      // The document first: a log that is read after it holds all that it knows.
      standing = await store.standing(caseId);
    }
    throw contested(caseId);
  }

  return { project, refold };
}

const contested = (caseId: string) => new LogFailure('store-unavailable', `${caseId} is contested`);
