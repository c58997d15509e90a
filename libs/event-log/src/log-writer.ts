import type { CaseEvent, OfficeCalendar } from '@tte/domain';
import QuickLRU from 'quick-lru';
import { appendToLog } from './append.js';
import { laterFolds } from './later-folds.js';
import { LogFailure, reaching } from './log-failure.js';
import type { AppendOptions, LoggedEvent } from './port.js';
import type { Projector } from './project.js';
import { foldCase } from './projections/fold-case.js';
import type { EventStore } from './store/event-store.js';
import type { ProjectionStore, Standing } from './store/projection-store.js';

/**
 * Cases whose end this process remembers at least; about 10 KiB each.
 * Why: docs/decisions/0053-the-end-of-a-log-is-remembered.md
 */
const KNOWN_ENDS = 500;

/**
 * Milliseconds: so much later than the log the projections may show what the system itself has done, where it goes on.
 * Why: docs/decisions/0077-fewer-commands.md
 */
const FOLD_WITHIN_MS = 2_000;

/** What this process made of a case's log and document last. Another writer may have gone on since; keys tell. */
interface KnownEnd {
  readonly last: LoggedEvent;
  readonly standing: Standing;
  /** Logged and not folded yet, and since when, by `performance.now()`. */
  readonly unfolded: readonly LoggedEvent[];
  readonly since: number;
}

export interface LogWriterParts {
  readonly events: EventStore;
  readonly store: ProjectionStore;
  readonly projector: Projector;
  readonly office: OfficeCalendar;
}

export interface LogWriter {
  append(caseId: string, events: readonly CaseEvent[], options?: AppendOptions): Promise<void>;
  /** Folds at once what still waits for it. */
  settle(): Promise<void>;
}

/** Appends to the log and folds the projections: at once, or with what follows. `append` and `settle` of the port. */
export function logWriter({ events, store, projector, office }: LogWriterParts): LogWriter {
  const ends = new QuickLRU<string, KnownEnd>({ maxSize: KNOWN_ENDS });
  const isPassing = (error: unknown) => error instanceof LogFailure && error.code === 'store-unavailable';
  const later = laterFolds((caseId) => reaching(caseId, () => foldNow(caseId)), isPassing);

  async function foldNow(caseId: string): Promise<void> {
    const end = ends.get(caseId);
    const known = end && end.unfolded.length > 0 ? end : undefined;
    const standing = known?.standing ?? (await store.standing(caseId));
    const reached = await projector.project(caseId, { standing, events: known?.unfolded ?? [] });
    // An append that has begun meanwhile finds by the revision that it knows too little.
    if (known && ends.get(caseId) === known) remember(caseId, known.last, reached);
  }

  function remember(caseId: string, last: LoggedEvent | undefined, standing: Standing | undefined): void {
    if (last && standing?.document.seq === last.seq) {
      ends.set(caseId, { last, standing, unfolded: [], since: 0 });
    }
  }

  /** Only what the system does by itself, gives no official a task and takes none away, in a case that is open still. */
  function mayWait({ document }: Standing, unfolded: readonly LoggedEvent[]): boolean {
    if (unfolded.some(({ actor }) => actor.post !== 'sistem')) return false;
    const projected = foldCase(document, unfolded, office);
    return projected !== undefined && projected.view.open && !projected.taskTouched;
  }

  async function write(
    caseId: string,
    given: readonly CaseEvent[],
    end: KnownEnd | undefined,
    { signal, goesOn = false }: AppendOptions,
  ): Promise<void> {
    const seq = given[0]?.seq ?? 1;
    const known = end?.last.seq === seq - 1 ? end : undefined;
    const [logged, read] = await Promise.all([
      appendToLog(events, caseId, given, { last: known?.last, signal }),
      known || seq === 1 ? undefined : store.standing(caseId),
    ]);
    const last = logged.at(-1);
    const unfolded = [...(known?.unfolded ?? []), ...logged];
    if (goesOn && known && last && mayWait(known.standing, unfolded)) {
      const now = performance.now();
      const since = known.unfolded.length > 0 ? known.since : now;
      const left = since + FOLD_WITHIN_MS - now;
      if (left > 0) {
        ends.set(caseId, { ...known, last, unfolded, since });
        later.put(caseId, left);
        return;
      }
    }
    const standing = await projector.project(
      caseId,
      { standing: known?.standing ?? read, events: unfolded },
      signal,
    );
    remember(caseId, last, standing);
    // What was known to wait may lie beyond what was given again.
    if (end && !known && end.unfolded.length > 0) later.put(caseId, 0);
  }

  return {
    async append(caseId, given, options = {}) {
      if (given.length === 0) return;
      const end = ends.get(caseId);
      // Whatever goes wrong now, what was known may be why.
      ends.delete(caseId);
      later.take(caseId);
      try {
        await write(caseId, given, end, options);
      } catch (error) {
        if (end && end.unfolded.length > 0) later.put(caseId, FOLD_WITHIN_MS);
        throw error;
      }
    },
    settle: () => later.settle(),
  };
}
