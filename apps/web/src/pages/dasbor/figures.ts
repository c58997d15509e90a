import { LEVELS, type Post } from '@tte/domain';
import type { Place, Share, Statistics, Week } from './board-query.js';

/** A share of fewer than these is told by its numbers alone. */
const ENOUGH = 10;
/** The weeks by which the board tells whether the office keeps up. */
const RECENT_WEEKS = 4;
const OFFICE: readonly string[] = LEVELS satisfies readonly Post[];

/** Whether there are enough of something to speak of shares of it. */
export const isEnough = (count: number): boolean => count >= ENOUGH;

/** A share in whole hundredths, rounded down, so that 100 means all. */
export const percentOf = ({ count, within }: Share): number =>
  count === 0 ? 0 : Math.floor((within / count) * 100);

/** `87 %` */
export const percentWords = (share: Share): string => `${percentOf(share)}\u00a0%`;

/** `34 dari 39` */
export const portionOf = ({ count, within }: Share): string => `${within} dari ${count}`;

/** `34 dari 39 (87 %)`; without the percentage where there are too few, and a dash of nothing. */
export function shareWords(share: Share): string {
  if (share.count === 0) return '–';
  return isEnough(share.count) ? `${portionOf(share)} (${percentWords(share)})` : portionOf(share);
}

/** Where cases wait for somebody of the office, and where for others. */
export function placesBySide(places: readonly Place[]) {
  const isOffice = ({ waitingOn }: Place) => OFFICE.includes(waitingOn);
  return { office: places.filter(isOffice), outside: places.filter((place) => !isOffice(place)) };
}

/** How many cases wait in these places. */
export const casesIn = (places: readonly Place[]): number =>
  places.reduce((sum, { count }) => sum + count, 0);

/** The place that the office has had a case for the longest, among those beyond the standard time. */
export const slowestPlace = ({ places }: Statistics['open']): Place | undefined =>
  places
    .filter(({ overdue }) => overdue > 0)
    .toSorted((a, b) => (b.officeMinutes ?? 0) - (a.officeMinutes ?? 0))[0];

/** How many cases were closed in a week, by whatever end. */
export const closedIn = ({ issued, renewed, revoked, ended }: Week): number =>
  issued + renewed + revoked + ended;

/** What came in and what was closed of late. */
export function recentFlow(weeks: readonly Week[]) {
  const recent = weeks.slice(-RECENT_WEEKS);
  const came = recent.reduce((sum, { submitted }) => sum + submitted, 0);
  const closed = recent.reduce((sum, week) => sum + closedIn(week), 0);
  return { weeks: recent.length, came, closed };
}

/** Whether nothing was ever counted. */
export const isBlank = ({ open, weeks, withinStandard }: Statistics): boolean =>
  open.total === 0 &&
  withinStandard.count === 0 &&
  weeks.every((week) => week.submitted === 0 && closedIn(week) === 0);
