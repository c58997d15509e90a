import { isOpen, type CaseState } from '@tte/domain';
import { contentOf, type LoggedEvent } from '@tte/event-log';
import { knowing, type Run } from '../log-repair/runs.js';
import type { Difference } from './difference.js';

/**
 * Compares a case's log with the histories of its runs. An activity is in history before it acts, so each event of the
 * log stands there; and what an activity that completed has carried, the log has. What one is still about to bring is
 * owed by nobody.
 * @param events the log, read before the runs
 */
export function historyDifferences(
  caseId: string,
  events: readonly LoggedEvent[],
  state: CaseState,
  runs: readonly Run[],
): readonly Difference[] {
  const known = knowing(runs);
  const lasting = runs.filter(({ terminated }) => !terminated);
  return [
    ...(isOpen(state) && !runs.some(({ open }) => open) ? [{ code: 'run-missing' as const, caseId }] : []),
    // A run that a repair has ended had gone back: what it does not know the log may hold.
    ...(known && !known.terminated ? unproven(caseId, events, known) : []),
    ...lost(caseId, events, lasting),
  ];
}

function unproven(caseId: string, events: readonly LoggedEvent[], known: Run): readonly Difference[] {
  const carried = new Map(known.events.map((event) => [event.seq, event]));
  return events.flatMap((event): Difference[] => {
    const { seq } = event;
    const there = carried.get(seq);
    if (!there) return [{ code: 'event-unproven', caseId, seq }];
    return contentOf(there) === contentOf(event) ? [] : [{ code: 'event-differs', caseId, seq }];
  });
}

/** The first event that some run has brought and the log lacks: those behind it are gone with it. */
function lost(caseId: string, events: readonly LoggedEvent[], runs: readonly Run[]): readonly Difference[] {
  const brought = Math.max(0, ...runs.map(({ acknowledged }) => acknowledged));
  return brought > events.length ? [{ code: 'event-lost', caseId, seq: events.length + 1 }] : [];
}
