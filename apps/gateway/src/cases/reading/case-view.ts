import {
  addOfficeTime,
  isClosed,
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
import type { Summary } from '@tte/vault';
import type { NameAt } from '../../staff/staff.js';
import type { GatewaySettings } from '../../platform/settings.js';

/** What reading adds to a view. */
export interface ReadingContext {
  readonly units: Readonly<Record<string, string>>;
  readonly office: OfficeCalendar;
  readonly now: Date;
}

/** What reading adds now, in this installation. */
export const readingContext = (settings: GatewaySettings, now: Date): ReadingContext => ({
  units: settings.people.units,
  office: settings.case.office,
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
    unitName: context.units[view.unit] ?? view.unit,
    ...timeOf(view, context),
    applicant: summary ? { name: summary.name, maskedNik: summary.maskedNik } : null,
  };
}

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

/** A claim with the name that its holder had when they took it. */
export function named<Claim extends { readonly subject: string; readonly since: string }>(
  claim: Claim,
  nameAt: NameAt,
) {
  const name = nameAt(claim.subject, claim.since);
  return { ...claim, ...(name !== undefined && { name }) };
}
