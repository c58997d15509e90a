import {
  CLOSED_STATUSES,
  officeMinutesBetween,
  POST_TITLES,
  PROCEDURE_NAMES,
  sopStep,
  standardMinutesOf,
  type OfficeCalendar,
  type Post,
} from '@tte/domain';
import type { CaseTimes, WaitPeriod } from '@tte/event-log';
import { overdueFrom } from '../cases/reading/case-view.js';
import { weekOf, weeksUntil } from './weeks.js';

const MINUTE = 60_000;

/** An open case, with the whole minutes of office time that its turn has taken where the office owes it. */
interface Waiting extends CaseTimes {
  readonly officeMinutes?: number;
  readonly isOverdue: boolean;
}

/** What figures are told as of, and over how far back. */
export interface Span {
  /** Now, ISO 8601. */
  readonly at: string;
  readonly weeks: number;
  readonly office: OfficeCalendar;
}

/** The office's figures over some cases. */
export function statisticsOf(cases: readonly CaseTimes[], { at, weeks, office }: Span) {
  const open = cases.filter((one) => one.open).map((one) => waitingOf(one, at, office));
  const mondays = weeksUntil(at, weeks);
  const waitPeriods = cases
    .flatMap((one) => one.waitPeriods)
    .filter(({ until }) => weekOf(until) >= (mondays[0] ?? ''));
  const owed = waitPeriods.filter((period) => period.owed);
  return {
    at,
    open: {
      total: open.length,
      overdue: open.filter((one) => one.isOverdue).length,
      halted: open.filter(({ status }) => status === 'halted').length,
      places: placesOf(open),
    },
    units: byUnit(cases, open, mondays[0] ?? ''),
    withinStandard: shareWithin(owed, office),
    steps: byStep(owed).map(([first, own]) => ({
      ...named(first),
      waitingOn: first.waitingOn,
      ...shareWithin(own, office),
      ...spread(own.map((period) => period.officeMinutes)),
    })),
    outside: (['pemohon', 'bsre'] as const).map((post) => {
      const own = waitPeriods.filter((period) => period.waitingOn === post);
      return {
        waitingOn: post,
        waitingOnTitle: POST_TITLES[post],
        count: own.length,
        ...spread(own.map(lengthOf)),
      };
    }),
    weeks: mondays.map((week) => ({
      week,
      submitted: cases.filter((one) => weekOf(one.submittedAt) === week).length,
      issued: closedIn(cases, week, ['issued']),
      renewed: closedIn(cases, week, ['renewed']),
      revoked: closedIn(cases, week, ['revoked']),
      ended: closedIn(cases, week, ['rejected', 'withdrawn', 'expired', 'superseded', 'kept', 'lapsed']),
      withinStandard: shareWithin(
        owed.filter(({ until }) => weekOf(until) === week),
        office,
      ),
    })),
  };
}

/**
 * How each unit's cases went, by the code of the unit: those that are open now, and those that ended in these weeks,
 * with how long they took by the clock from their entry.
 */
function byUnit(cases: readonly CaseTimes[], open: readonly Waiting[], from: string) {
  const ended = cases.filter((one) => !one.open && weekOf(one.since) >= from);
  const units = [...new Set([...open, ...ended].map(({ unit }) => unit))].toSorted();
  return units.map((unit) => {
    const here = open.filter((one) => one.unit === unit);
    const over = ended.filter((one) => one.unit === unit);
    const outcomes = Map.groupBy(over, ({ status }) => status);
    return {
      unit,
      open: here.length,
      overdue: here.filter((one) => one.isOverdue).length,
      ended: over.length,
      ...spread(over.map(({ submittedAt, since }) => lengthOf({ from: submittedAt, until: since }))),
      outcomes: CLOSED_STATUSES.flatMap((status) => {
        const count = outcomes.get(status)?.length ?? 0;
        return count > 0 ? [{ status, count }] : [];
      }),
    };
  });
}

/** Where open cases stand, and how many of them are beyond the standard time. */
function placesOf(open: readonly Waiting[]) {
  const places = Map.groupBy(open, (one) => `${orderOf(one)} ${one.waitingOn ?? ''}`);
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (!first) return [];
      const here = [first, ...others];
      const waitingOn: Post = first.waitingOn ?? 'sistem';
      return [
        {
          ...named(first),
          waitingOn,
          waitingOnTitle: POST_TITLES[waitingOn],
          count: here.length,
          overdue: here.filter((one) => one.isOverdue).length,
          oldest: here.reduce((oldest, { since }) => (since < oldest ? since : oldest), first.since),
          officeMinutes: here.reduce<number | null>(longer, null),
        },
      ];
    });
}

function waitingOf(one: CaseTimes, at: string, office: OfficeCalendar): Waiting {
  if (one.dueAt === undefined) return { ...one, isOverdue: false };
  const officeMinutes = Math.floor(officeMinutesBetween(one.since, at, office));
  return { ...one, officeMinutes, isOverdue: overdueFrom(one, office) <= at };
}

const longer = (longest: number | null, { officeMinutes }: Waiting): number | null =>
  officeMinutes === undefined ? longest : Math.max(longest ?? 0, officeMinutes);

/** By the SOPs in their order, and by the steps in theirs. */
const orderOf = ({ procedure, step }: At): string =>
  `${PROCEDURE_NAMES.indexOf(procedure)} ${String(step).padStart(2, '0')}`;

/** The periods of each step, with the first of them. */
const byStep = (waitPeriods: readonly WaitPeriod[]): [WaitPeriod, WaitPeriod[]][] =>
  [...Map.groupBy(waitPeriods, orderOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => (own[0] ? [[own[0], own]] : []));

function shareWithin(owed: readonly WaitPeriod[], office: OfficeCalendar) {
  const within = owed.filter(
    ({ officeMinutes, ...period }) => officeMinutes <= standardMinutesOf(period, office),
  ).length;
  return { count: owed.length, within };
}

/** Median and ninth decile, in minutes; null of nothing. */
function spread(minutes: readonly number[]) {
  const sorted = [...minutes].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
  return { medianMinutes: at(0.5), p90Minutes: at(0.9) };
}

/** Time by the clock, which is what an applicant's wait is. */
const lengthOf = ({ from, until }: Pick<WaitPeriod, 'from' | 'until'>): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / MINUTE);

const closedIn = (
  cases: readonly CaseTimes[],
  week: string,
  statuses: readonly CaseTimes['status'][],
): number =>
  cases.filter(({ open, status, since }) => !open && statuses.includes(status) && weekOf(since) === week)
    .length;

/** A step of an SOP. */
type At = Pick<WaitPeriod, 'procedure' | 'step'>;

const named = ({ procedure, step }: At) => ({
  procedure,
  step,
  stepTitle: sopStep(procedure, step).title,
});
