/** 3 × 24 hours of UU 27/2022, in milliseconds: by the calendar, whether the office works or not. */
export const CLOCK_MS = 72 * 60 * 60_000;
/** So long before the end, in milliseconds, whoever answers for it is reminded. */
export const NEAR_MS = 24 * 60 * 60_000;

/** How a clock stands: it runs, has little left, has run out; what was due is done, in time or not. */
export type Standing = 'running' | 'near' | 'over' | 'met' | 'late';

/** ISO 8601: until when what was begun at a time (ISO 8601) has to be done. */
export const dueOf = (since: string): string => new Date(Date.parse(since) + CLOCK_MS).toISOString();

/**
 * How the clock that began at a time stands.
 * @param doneAt ISO 8601: when what was due was done; undefined while it is not
 * @param at ISO 8601
 */
export function clockStanding(since: string, doneAt: string | undefined, at: string): Standing {
  const due = Date.parse(since) + CLOCK_MS;
  if (doneAt !== undefined) return Date.parse(doneAt) <= due ? 'met' : 'late';
  const left = due - Date.parse(at);
  if (left < 0) return 'over';
  return left <= NEAR_MS ? 'near' : 'running';
}
