import {
  addOfficeTime,
  isClosed,
  isHeld,
  maskNik,
  officeMinutesBetween,
  owesTime,
  POST_TITLES,
  standardMinutesOf,
  sopStep,
  standingOf,
  subtractOfficeTime,
  titleOf,
  type Actor,
  type Applicant,
  type OfficeCalendar,
} from '@tte/domain';
import type { CaseView, TaskView } from '@tte/event-log';
import type { PresentOffice } from '@tte/staff';
import type { Summary } from '@tte/vault';
import type { shownClaim } from '../../claims/claims.js';
import type { NameAt } from '../../staff/staff.js';

/** What reading adds to a view. */
export interface ReadingContext {
  readonly units: Readonly<Record<string, string>>;
  readonly office: OfficeCalendar;
  readonly now: Date;
}

/** What reading adds now, in this installation. */
export const readingContext = (office: PresentOffice, now: Date): ReadingContext => ({
  units: office.unitNames,
  office: office.calendar,
  now,
});

/** From the very version that the case stands on: the vault's own summary follows it with the log. */
export const summaryOf = ({ name, nik, unit }: Applicant): Summary => ({
  name,
  maskedNik: maskNik(nik),
  unit,
});

/** A case as lists show it. The summary is left out for those who may not see persons. */
export function listItemOf(view: CaseView, summary: Summary | undefined, context: ReadingContext) {
  const { state, timeline: _timeline, waitPeriods: _waitPeriods, waitingOn, ...plain } = view;
  return {
    ...plain,
    stepTitle: sopStep(view.procedure, view.step).title,
    standing: state.status === 'new' ? '' : standingOf(state),
    ...(waitingOn && { waitingOn, waitingOnTitle: POST_TITLES[waitingOn] }),
    ...(state.status !== 'new' && state.escalatedTo && { escalatedToTitle: POST_TITLES[state.escalatedTo] }),
    ...heldOf(view, context.now),
    unitName: context.units[view.unit] ?? view.unit,
    ...timeOf(view, context),
    applicant: summary ? { name: summary.name, maskedNik: summary.maskedNik } : null,
  };
}

/** Until when the official whose turn it is has put the case on hold. */
const heldOf = ({ state }: CaseView, now: Date) =>
  state.status !== 'new' && state.heldUntil !== undefined && isHeld(state, now.toISOString())
    ? { heldUntil: state.heldUntil }
    : {};

/** How long the office has had the case, and whether that is more than the SOP's standard time. */
function timeOf(view: CaseView, { office, now }: ReadingContext) {
  const { state, since } = view;
  if (state.status === 'new' || isClosed(state) || !owesTime(state)) return { overdue: false };
  const dueAt = overdueFrom(view, office);
  const officeMinutes = Math.floor(officeMinutesBetween(since, now.toISOString(), office));
  return { dueAt, overdue: dueAt <= now.toISOString(), officeMinutes };
}

/**
 * When the standard time ends of what the office owes, and `overdue` begins, by the calendar as it is now: the instant
 * that the workflow writes into the log, too. What the log holds stays. Why: docs/decisions/0068-the-calendar-is-read-anew.md
 */
export const overdueFrom = (
  {
    procedure,
    since,
    step,
    urgent,
    overdueSince,
  }: Pick<TaskView, 'procedure' | 'since' | 'step' | 'urgent'> & { overdueSince?: string | undefined },
  office: OfficeCalendar,
) => overdueSince ?? addOfficeTime(since, standardMinutesOf({ procedure, step, urgent }, office), office);

/** What the office owes since before this time is overdue; all steps of all SOPs have the same standard time. */
export function overdueWhenOwedBefore(
  office: OfficeCalendar,
  now: Date,
): { readonly usual: string; readonly urgent: string } {
  const before = (urgent: boolean) => {
    const minutes = standardMinutesOf({ procedure: 'registration', step: 1, urgent }, office);
    const latest = subtractOfficeTime(now.toISOString(), minutes, office);
    return new Date(Date.parse(latest) + 1).toISOString();
  };
  return { usual: before(false), urgent: before(true) };
}

/** The timeline with the SOP's words. */
export const timelineOf = ({ procedure, timeline }: CaseView, nameAt: NameAt) =>
  timeline.map((entry) => ({ ...signed(entry, nameAt), stepTitle: sopStep(procedure, entry.step).title }));

/** A record with who acted: the post, a stand-in's with its prefix, and the name that they had then. */
export function signed<Entry extends { readonly actor: Actor; readonly at: string }>(
  entry: Entry,
  nameAt: NameAt,
) {
  const { actor, at } = entry;
  const actorName = nameAt(actor.subject, at);
  return { ...entry, actorTitle: titleOf(actor), ...(actorName !== undefined && { actorName }) };
}

/** A claim with the names that its holder, and whoever had it before, had when it was taken. */
export function named({ takenFrom, ...claim }: ReturnType<typeof shownClaim>, nameAt: NameAt) {
  const withName = <Holder extends { readonly subject: string }>(holder: Holder) => {
    const name = nameAt(holder.subject, claim.since);
    return { ...holder, ...(name !== undefined && { name }) };
  };
  return { ...withName(claim), ...(takenFrom && { takenFrom: withName(takenFrom) }) };
}
