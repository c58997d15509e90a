import type { OfficeCalendar } from '@tte/domain';
import { LogFailure } from './log-failure.js';
import type { LoggedEvent } from './port.js';
import { foldCase, type Projected } from './projections/fold-case.js';
import type { EventStore } from './store/event-store.js';
import type { ProjectionStore, Standing } from './store/projection-store.js';

/** Enough for any number of writers that a case can have; beyond it something else is wrong. */
const ATTEMPTS = 50;

/** What the caller of a fold has in hand already. */
export interface InHand {
  readonly standing: Standing | undefined;
  /** Consecutive events that are in the log, up to its end as the caller knows it. */
  readonly events: readonly LoggedEvent[];
}

export interface Projector {
  /**
   * Folds what the case's projections lack of its log, and answers where they then stand; undefined: there is no case.
   * @param signal once it is aborted, nothing more is written and its reason is thrown.
   */
  project(registrationId: string, inHand: InHand, signal?: AbortSignal): Promise<Standing | undefined>;
  /**
   * Replaces all projections of the case by what its whole log folds to, whatever they are now.
   * @param fold reads and folds the whole log; undefined: leave everything as it is.
   */
  refold(registrationId: string, fold: () => Promise<Projected | undefined>): Promise<void>;
}

/**
 * Folds events into the projections, whoever else does the same.
 *
 * A case's projections are one registration document and, beside it, its task, account and letters. Every writer
 * (an append, a catch-up, a rebuild, an attempt that was given up and does not know it) goes the same way:
 *
 * 1. It reads the document with its revision, or knows both since it made them: the exchange tells whether they last.
 * 2. It writes what lies beside, as far as its events touch it.
 * 3. It exchanges the document, which every exchange gives a new revision, also one that leaves `seq` as it is; the
 *    exchange fails unless the revision is still the one of 1.
 * 4. When it fails it begins again, and if it has ever written the task it writes the task again, so that no writer
 *    ends before it has proven by an exchange that nobody exchanged since it read what it wrote.
 *
 * So a document at `seq` n means that task, account and letters have n too, and a crash before 3 is seen as a case
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
export function projector(events: EventStore, store: ProjectionStore, office: OfficeCalendar): Projector {
  async function project(registrationId: string, inHand: InHand, signal?: AbortSignal) {
    let { standing } = inHand;
    let wroteTask = false;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const missing = await eventsAfter(registrationId, standing?.document.seq ?? 0, inHand.events);
      if (missing.length === 0 && !wroteTask) return standing;
      const projected = foldCase(standing?.document, missing, office);
      if (!projected) return undefined;
      wroteTask ||= projected.taskTouched;
      signal?.throwIfAborted();
      await writeBeside(projected, wroteTask);
      signal?.throwIfAborted();
      const exchanged = await store.exchange(standing, projected.registration);
      if (exchanged) return exchanged;
      standing = await store.standing(registrationId);
    }
    throw contested(registrationId);
  }

  async function eventsAfter(registrationId: string, seq: number, known: readonly LoggedEvent[]) {
    const [first] = known;
    if (first === undefined) return events.after(registrationId, seq);
    const rest = known.filter((event) => event.seq > seq);
    if (first.seq <= seq + 1) return rest;
    // A crash cut off earlier folds: what lies between the document and what is in hand is in the log.
    return [...(await events.between(registrationId, seq + 1, first.seq - 1)), ...rest];
  }

  async function writeBeside({ registration, account, letters }: Projected, withTask: boolean) {
    await Promise.all([
      ...(withTask ? [store.putTask(registration.registrationId, registration.task)] : []),
      ...(account ? [store.putAccount(account)] : []),
      ...letters.map((letter) => store.putLetter(letter)),
    ]);
  }

  async function refold(registrationId: string, fold: () => Promise<Projected | undefined>) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      // The document first: a log that is read after it holds all that it knows.
      const standing = await store.standing(registrationId);
      const projected = await fold();
      if (!projected) return;
      const { account, letters, registration } = projected;
      await Promise.all([
        writeBeside(projected, true),
        store.dropLettersBut(registrationId, letters),
        ...(account ? [] : [store.dropAccount(registrationId)]),
      ]);
      if (await store.exchange(standing, registration)) return;
    }
    throw contested(registrationId);
  }

  return { project, refold };
}

const contested = (registrationId: string) =>
  new LogFailure('store-unavailable', `${registrationId} is contested`);
