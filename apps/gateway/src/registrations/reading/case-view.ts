import {
  isClosed,
  officeMinutesBetween,
  owesTime,
  POST_TITLES,
  sopStep,
  standingOf,
  titleOf,
  type Actor,
  type OfficeCalendar,
} from '@tte/domain';
import type { RegistrationView } from '@tte/event-log';
import type { Summary } from '@tte/vault';
import type { NameAt } from '../../staff/staff.js';

/** What reading adds to a view. */
export interface ReadingContext {
  readonly units: Readonly<Record<string, string>>;
  readonly office: OfficeCalendar;
  readonly now: Date;
}

/** A case as lists show it. The summary is left out for those who may not see persons. */
export function listItemOf(view: RegistrationView, summary: Summary | undefined, context: ReadingContext) {
  const { state, timeline: _timeline, waitingOn, ...plain } = view;
  return {
    ...plain,
    stepTitle: sopStep(view.step).title,
    standing: state.status === 'new' ? '' : standingOf(state),
    ...(waitingOn && { waitingOn, waitingOnTitle: POST_TITLES[waitingOn] }),
    unitName: context.units[view.unit] ?? view.unit,
    ...timeOf(view, context),
    applicant: summary ? { name: summary.name, maskedNik: summary.maskedNik } : null,
  };
}

/** How long the office has had the case, and whether that is more than the SOP's standard time. */
function timeOf({ state, since, step }: RegistrationView, { office, now }: ReadingContext) {
  if (state.status === 'new' || isClosed(state) || !owesTime(state)) return { overdue: false };
  const officeMinutes = Math.floor(officeMinutesBetween(since, now.toISOString(), office));
  return { overdue: officeMinutes > sopStep(step).standardMinutes, officeMinutes };
}

/** The timeline with the SOP's words. */
export const timelineOf = ({ timeline }: RegistrationView, nameAt: NameAt) =>
  timeline.map((entry) => ({ ...signed(entry, nameAt), stepTitle: sopStep(entry.step).title }));

/** A record with who acted: the post, a stand-in's with its prefix, and the name that they had then. */
export function signed<Entry extends { readonly actor: Actor; readonly at: string }>(
  entry: Entry,
  nameAt: NameAt,
) {
  const { actor, at } = entry;
  const actorName = nameAt(actor.subject, at);
  return { ...entry, actorTitle: titleOf(actor), ...(actorName !== undefined && { actorName }) };
}
