import type { Hold, HoldRelease } from './commands.js';
import { refuse, type Ruling } from './decision.js';
import type { EventOf } from './events.js';
import { noted } from './noted.js';
import type { ActionRule } from './rules.js';
import { stay, type AnyCase } from './state.js';
import { beginOfDayInWib, dayInWib } from '../values/calendar-date.js';
import type { Level } from '../values/role.js';

/** What the official whose turn it is can do about a case that cannot be decided yet. */
export const HOLD_ACTIONS = ['hold', 'hold-release'] as const;
export type HoldAction = (typeof HOLD_ACTIONS)[number];

/** Days, from when a step began, within which a case that was put on hold comes back: holds cannot follow each other for ever. */
export const HOLD_DAYS = 30;

const DAY_MS = 24 * 60 * 60_000;

/**
 * The days, `YYYY-MM-DD` in WIB, on which a case can come back that is put on hold now: the first lies behind the last
 * where it can be held no longer.
 * @param since ISO 8601: when the step began
 * @param at ISO 8601
 */
export const holdDays = (since: string, at: string): { readonly first: string; readonly last: string } => ({
  first: dayAfter(at, 1),
  last: dayAfter(since, HOLD_DAYS),
});

const dayAfter = (instant: string, days: number): string =>
  dayInWib(new Date(Date.parse(instant) + days * DAY_MS).toISOString());

/**
 * Who may put a case on hold: the official whose turn it is, which the turn itself asks for.
 * Why: docs/decisions/0125-a-case-on-hold.md
 * @param posts those for whom a case of this SOP can wait
 */
export const holdRules = (posts: readonly Level[]): Readonly<Record<HoldAction, ActionRule>> => ({
  hold: {
    posts,
    when: () => true,
    refuses: ({ since }, _asker, at) => {
      const { first, last } = holdDays(since, at);
      return first > last ? 'hold-limit' : undefined;
    },
  },
  'hold-release': {
    posts,
    when: () => true,
    refuses: (state, _asker, at) => (isHeld(state, at) ? undefined : 'not-held'),
  },
});

/** Whether a case is on hold at a time (ISO 8601). It comes back by itself, when the day of its return begins. */
export const isHeld = ({ heldUntil }: { readonly heldUntil?: string | undefined }, at: string): boolean =>
  heldUntil !== undefined && Date.parse(at) < Date.parse(heldUntil);

/** The official cannot decide yet, and says why and until when. @param at the workflow's time, ISO 8601 */
export function hold(command: Hold, { since }: AnyCase, at: string): Ruling {
  const { until } = command;
  const { first, last } = holdDays(since, at);
  if (until < first || until > last) return refuse('hold-date');
  if (command.noteRef === undefined) return refuse('note-required');
  return [{ type: 'PutOnHold', data: { until, ...noted(command) } }];
}

/** The case comes back before its day. */
export const releaseHold = (command: HoldRelease): Ruling => [{ type: 'HoldReleased', data: noted(command) }];

/** Nobody is told of silence meanwhile, and who was told before is told of it anew; what was forwarded has been acted upon. */
export const putOnHold = (
  { forwarded: _actedUpon, escalatedTo: _told, ...state }: AnyCase,
  event: EventOf<'PutOnHold'>,
): AnyCase => ({
  ...stay<AnyCase>(state, event),
  heldUntil: beginOfDayInWib(event.data.until),
});

/** The hold ended now, from when silence counts again. */
export const holdReleased = (state: AnyCase, event: EventOf<'HoldReleased'>): AnyCase => ({
  ...stay(state, event),
  heldUntil: event.at,
});

/** ISO 8601: from when on a post's silence counts: when the step began, or its hold ended. */
export const silentSince = ({
  since,
  heldUntil,
}: {
  readonly since: string;
  readonly heldUntil?: string | undefined;
}): string => (heldUntil !== undefined && heldUntil > since ? heldUntil : since);
