import { officeDayOf, type OfficeCalendar } from '../case/office-time.js';
import { silentSince } from '../case/hold.js';
import type { Waiting } from './waiting.js';

/** How often an official wants to be told. */
export const PACES = ['at-once', 'hourly', 'twice-daily', 'off'] as const;
export type Pace = (typeof PACES)[number];

/** What holds for whoever has chosen none. */
export const USUAL_PACE: Pace = 'hourly';

const HOUR = 3_600_000;

/** What an official has been told. */
export interface Told {
  /** How many mails there were. */
  readonly sent: number;
  /** ISO 8601: when the last one went out. */
  readonly at?: string;
  /** What of all that waits they know of, by its key. */
  readonly known: readonly string[];
}

export const TOLD_NOTHING: Told = { sent: 0, known: [] };

/** When officials are told. */
export interface DigestRules {
  readonly office: OfficeCalendar;
  /** Milliseconds that something new waits before it is told, so that what comes together is told together. */
  readonly silence: number;
}

/** What makes something new: a reminder of what was told before is new as well, and what comes back from a hold. */
export const noticeKey = ({ stage, ...waiting }: Waiting): string =>
  [
    ...[waiting.caseId, waiting.step, waiting.since, stage],
    ...(stage !== 'escalated' && waiting.heldUntil !== undefined ? [waiting.heldUntil] : []),
  ].join('/');

/**
 * Whether an official gets a mail now, which then tells all that waits: something is new to them, has waited for the
 * silence, the interval of their pace has passed since the last mail, and the office works.
 * Why: docs/decisions/0101-officials-get-digests.md
 * @param at ISO 8601
 */
export function digestIsDue(
  pace: Pace,
  waiting: readonly Waiting[],
  told: Told,
  at: string,
  { office, silence }: DigestRules,
): boolean {
  const day = officeDayOf(at, office);
  if (!day || pace === 'off') return false;
  const now = Date.parse(at);
  const known = new Set(told.known);
  const isNew = (one: Waiting) => !known.has(noticeKey(one)) && now - Date.parse(silentSince(one)) >= silence;
  return waiting.some(isNew) && hasPassed(pace, told, day, now, silence);
}

/** Whether the interval since the last mail has passed; the half of a day begins when the office opens, or at its middle. */
function hasPassed(
  pace: Exclude<Pace, 'off'>,
  { at }: Told,
  { opens, closes }: { readonly opens: string; readonly closes: string },
  now: number,
  silence: number,
): boolean {
  if (at === undefined) return true;
  const last = Date.parse(at);
  switch (pace) {
    case 'at-once':
      return now - last >= silence;
    case 'hourly':
      return now - last >= HOUR;
    case 'twice-daily': {
      const middle = (Date.parse(opens) + Date.parse(closes)) / 2;
      return last < (now < middle ? Date.parse(opens) : middle);
    }
  }
}
