import { checked, type Checked } from './checks.js';
import type { AnyEvent, EventOf, SharedEventData } from './events.js';
import type { FieldVerdicts } from './evidence.js';
import { isOfStep } from './informing.js';
import type { Procedure } from './procedure.js';
import type { StepNumber } from './sop.js';
import type { AnyCase, NewCase } from './state.js';
import { systemActor } from './system-actor.js';
import type { CorrectableField } from '../values/applicant.js';
import type { Actor, Post } from '../values/role.js';

/** What the timeline shows of one step in one round. */
export interface TimelineEntry extends Checked {
  readonly step: StepNumber;
  readonly round: number;
  /**
   * How the step ended in this round; the last six end the case. `recalled`: what was done was taken back. After
   * `overdue`, whoever can decide was reminded, and after `escalated` the post above was told, after `held` and
   * `released` the official waits, and does not any more: the step goes on.
   */
  readonly outcome:
    | 'overdue'
    | 'escalated'
    | 'held'
    | 'released'
    | 'done'
    | 'recalled'
    | 'returned'
    | 'reactivation-asked'
    | 'skipped'
    | 'rejected'
    | 'withdrawn'
    | 'expired'
    | 'superseded'
    | 'kept'
    | 'lapsed';
  readonly actor: Actor;
  /** ISO 8601 */
  readonly at: string;
  /** What it rests on: a stable code, never free words. */
  readonly evidence?: string;
  readonly fields?: readonly CorrectableField[];
  /** `YYYY-MM-DD`: the day on which a case that was put on hold comes back. */
  readonly until?: string;
  readonly verdicts?: FieldVerdicts;
  /** By whose word alone the step ended, where no outside system showed that it had. */
  readonly word?: Post;
  readonly noteRef?: string;
}

/** Whether an entry tells how its step ended, and not what happened while it went on. */
export const endsStep = ({ outcome }: Pick<TimelineEntry, 'outcome'>): boolean => !BETWEEN.includes(outcome);

const BETWEEN: readonly TimelineEntry['outcome'][] = ['overdue', 'escalated', 'held', 'released'];

/** What ended steps and still holds: what was taken back is left out, and that it was. */
export const lastingEnds = <
  Entry extends { readonly outcome: TimelineEntry['outcome']; readonly step: number },
>(
  timeline: readonly Entry[],
): readonly Entry[] =>
  timeline.filter(endsStep).reduce<readonly Entry[]>((kept, entry) => {
    if (entry.outcome !== 'recalled') return [...kept, entry];
    return kept.toSpliced(
      kept.findLastIndex(({ step }) => step === entry.step),
      1,
    );
  }, []);

/** What an event adds to the timeline; step, round, time and actor are the event's where they are not named. */
export type TimelineNote = Omit<TimelineEntry, 'round' | 'at' | 'actor' | 'step'> & {
  readonly actor?: Actor;
  readonly step?: StepNumber;
};

/**
 * Folds one event into the timeline of an SOP's steps. Skipped steps are derived here and are never events; a step that
 * an earlier round has done is not skipped by a later one.
 * @param before the state before the event; its checks tell who checked what BSrE then confirmed.
 */
export function evolveTimeline(
  procedure: Procedure,
  timeline: readonly TimelineEntry[],
  event: AnyEvent,
  before: AnyCase | NewCase,
): readonly TimelineEntry[] {
  const { actor, step, round, at } = event;
  const wasDone = (of: StepNumber | undefined) =>
    timeline.some((entry) => entry.step === of && entry.outcome === 'done');
  // A step that is skipped can be of another phase than the event's.
  const roundAt = (of: StepNumber | undefined) =>
    of === undefined || !('facts' in before) ? round : procedure.roundOf({ ...before, step: of });
  const notes = notesOf(procedure, event, before).filter(
    (note) => note.outcome !== 'skipped' || !wasDone(note.step),
  );
  return notes.length === 0
    ? timeline
    : [...timeline, ...notes.map((note) => ({ actor, step, ...note, round: roundAt(note.step), at }))];
}

function notesOf(procedure: Procedure, event: AnyEvent, before: AnyCase | NewCase): readonly TimelineNote[] {
  if (!('facts' in before)) return [{ outcome: 'done', ...confirmed(event) }];
  const shared = event as EventOf<keyof SharedEventData>;
  const note = noteOf(event);
  switch (shared.type) {
    case 'DispositionForwarded':
      return [
        { outcome: 'done', evidence: shared.data.followsUp ? 'follow-up' : shared.data.instruction, ...note },
      ];
    case 'DispositionRecalled':
      return [{ outcome: 'recalled', ...note }];
    case 'ApplicantInformed':
      return isOfStep(procedure, before, shared.data)
        ? [{ outcome: 'done', evidence: shared.data.recipients > 0 ? 'mail-sent' : 'told-otherwise' }]
        : [];
    case 'ReturnedForCorrection':
      return [{ outcome: 'returned', fields: shared.data.fields, ...note }];
    case 'StandardTimeExceeded':
      return [{ outcome: 'overdue' }];
    case 'Escalated':
      return [{ outcome: 'escalated', evidence: `to-${shared.data.to}` }];
    case 'PutOnHold':
      return [{ outcome: 'held', until: shared.data.until, ...note }];
    case 'HoldReleased':
      return [{ outcome: 'released', ...note }];
    case 'Rejected':
      return [{ outcome: 'rejected', evidence: shared.data.reason, ...note }];
    case 'Withdrawn':
      return [{ outcome: 'withdrawn', ...note }];
    case 'Superseded':
      return [{ outcome: 'superseded', ...note }];
    default:
      return procedure.timeline(event, before);
  }
}

/** The letter was entered with numbers that looked odd and were looked at. */
const confirmed = ({ data }: AnyEvent) => ('confirmed' in data ? { evidence: 'odd-numbers-confirmed' } : {});

/** What an official gave with an event: what they found, and the reference to a note. */
export const noteOf = ({ data }: AnyEvent): Checked & { readonly noteRef?: string } => ({
  ...checked(data),
  ...('noteRef' in data && { noteRef: data.noteRef as string }),
});

/** A step that the SOP's way leaves out. */
export const skipped = (step: StepNumber): TimelineNote => ({ step, outcome: 'skipped', actor: systemActor });
