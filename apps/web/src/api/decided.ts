import { useSyncExternalStore } from 'react';
import type { Schemas } from './client.js';

/** A decision of this tab, from its receipt. */
type Decided = Pick<Schemas['Receipt'], 'caseId' | 'seq'>;

/** More than are decided together; the projections have caught up with older ones long ago. */
const KEPT = 500;
/** As many as one request can name. */
const NAMED = 50;

let decided: readonly Decided[] = [];
const listeners = new Set<() => void>();

/** Remembers a decision, so that its task is shown no more while the lists catch up. */
export function noteDecided({ caseId, seq }: Decided): void {
  const others = decided.filter((one) => one.caseId !== caseId);
  decided = [...others, { caseId, seq }].slice(-KEPT);
  for (const listener of listeners) listener();
}

/** Forgets decisions that were taken back. */
export function forgetDecided(caseIds: readonly string[]): void {
  decided = decided.filter(({ caseId }) => !caseIds.includes(caseId));
  for (const listener of listeners) listener();
}

/** The latest decisions of this tab, as a request names them. */
export const decidedNow = (): readonly Decided[] => decided.slice(-NAMED);

const allDecided = (): readonly Decided[] => decided;

/** The decisions of this tab, as they are taken. */
export const useDecided = (): readonly Decided[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, allDecided);

/** Whether a task is one that a decision has settled, and not a later one of the same case. */
export const isSettled = ({ caseId, seq }: Decided, decisions: readonly Decided[]): boolean =>
  decisions.some((one) => one.caseId === caseId && seq < one.seq);
