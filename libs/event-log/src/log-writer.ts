import type { CaseEvent, OfficeCalendar } from '@tte/domain';
import QuickLRU from 'quick-lru';
import { appendToLog } from './append.js';
import { contentOf } from './hash-chain.js';
import { laterFolds } from './later-folds.js';
import { LogFailure, reaching } from './log-failure.js';
import type { AppendOptions, LoggedEvent } from './port.js';
import type { Projector } from './project.js';
import { foldCase } from './projections/fold-case.js';
import type { EventStore } from './store/event-store.js';
import type { ProjectionStore, Standing } from './store/projection-store.js';
import { Turns } from './turns.js';

/**
 * Cases whose end this process remembers at least; about 20 KiB each.
 * Why: docs/decisions/0053-the-end-of-a-log-is-remembered.md
 */
const KNOWN_ENDS = 500;

/** Events of a case that are remembered as they were appended: more than two activities at once carry. */
const RECENT = 8;

/**
 * Milliseconds: so much later than the log the projections may show what the system itself has done, where it goes on.
 * Why: docs/decisions/0077-fewer-commands.md
 */
const FOLD_WITHIN_MS = 2_000;

/** What this process made of a case's log and document last. Another writer may have gone on since; keys tell. */
interface KnownEnd {
  readonly last: LoggedEvent;
  /** The events that were appended last, `last` among them: what carries them once more brings nothing new. */
  readonly recent: readonly LoggedEvent[];
  readonly standing: Standing;
  /** Logged and not folded yet, and since when, by `performance.now()`. */
  readonly unfolded: readonly LoggedEvent[];
  readonly since: number;
}

export interface LogWriterParts {
  readonly events: EventStore;
  readonly store: ProjectionStore;
  readonly projector: Projector;
  readonly office: () => OfficeCalendar;
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
  const turns = new Turns();
  const later = laterFolds(
    (caseId) => reaching(caseId, () => turns.take(caseId, () => foldNow(caseId))),
    isPassing,
  );

  async function foldNow(caseId: string): Promise<void> {
    const end = ends.get(caseId);
    const known = end && end.unfolded.length > 0 ? end : undefined;
    const standing = known?.standing ?? (await store.standing(caseId));
    const reached = await projector.project(caseId, { standing, events: known?.unfolded ?? [] });
    if (known) remember(caseId, known.recent, reached);
  }

  function remember(caseId: string, recent: readonly LoggedEvent[], standing: Standing | undefined): void {
    const last = recent.at(-1);
    if (last && standing?.document.seq === last.seq) {
      ends.set(caseId, { last, recent, standing, unfolded: [], since: 0 });
    }
  }

  /** Only what nobody has commanded, gives no official a task and takes none away, in a case that is open still. */
  function mayWait({ document }: Standing, unfolded: readonly LoggedEvent[]): boolean {
    if (unfolded.some(({ commandId }) => commandId !== undefined)) return false;
    const projected = foldCase(document, unfolded, office());
    return projected !== undefined && projected.view.open && !projected.taskTouched;
  }

  async function write(
    caseId: string,
    carried: readonly CaseEvent[],
    end: KnownEnd | undefined,
    { signal, goesOn = false }: AppendOptions,
  ): Promise<void> {
    const given = withoutKnown(carried, end);
    const seq = given[0]?.seq ?? 1;
    const known = end?.last.seq === seq - 1 ? end : undefined;
    const [logged, read] = await Promise.all([
      appendToLog(events, caseId, given, { last: known?.last, signal }),
      known || seq === 1 ? undefined : store.standing(caseId),
    ]);
    const recent = [...(known?.recent ?? []), ...logged].slice(-RECENT);
    const last = logged.at(-1);
    const unfolded = [...(known?.unfolded ?? []), ...logged];
    if (goesOn && known && last && mayWait(known.standing, unfolded)) {
      const now = performance.now();
      const since = known.unfolded.length > 0 ? known.since : now;
      const left = since + FOLD_WITHIN_MS - now;
      if (left > 0) {
        ends.set(caseId, { ...known, last, recent, unfolded, since });
        later.put(caseId, left);
        return;
      }
    }
    const standing = await projector.project(
      caseId,
      { standing: known?.standing ?? read, events: unfolded },
      signal,
    );
    remember(caseId, recent, standing);
    // What was known to wait may lie beyond what was given again.
    if (end && !known && end.unfolded.length > 0) later.put(caseId, 0);
  }

  async function appendNext(
    caseId: string,
    given: readonly CaseEvent[],
    options: AppendOptions,
  ): Promise<void> {
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
  }

  return {
    async append(caseId, given, options = {}) {
      if (given.length > 0) await turns.take(caseId, () => appendNext(caseId, given, options));
    },
    settle: () => later.settle(),
  };
}

/**
 * The events without those at their beginning that were appended last, as an activity carries them that begins while the
 * append before it is under way. Where nothing would be left the log itself is asked.
 */
function withoutKnown(given: readonly CaseEvent[], end: KnownEnd | undefined): readonly CaseEvent[] {
  const rest = given.filter(({ seq }) => seq > (end?.last.seq ?? 0));
  const known = given.slice(0, given.length - rest.length);
  const isSame = (event: CaseEvent) =>
    end?.recent.some((one) => one.seq === event.seq && contentOf(one) === contentOf(event));
  return rest.length > 0 && known.every(isSame) ? rest : given;
}
