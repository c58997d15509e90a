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
export interface TimelineEntry {
  readonly step: StepNumber;
  readonly round: number;
  /** How the step ended in this round; the last six end the case. */
  readonly outcome:
    | 'done'
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
  readonly verdicts?: FieldVerdicts;
  /** By whose word alone the step ended, where no outside system showed that it had. */
  readonly word?: Post;
  readonly noteRef?: string;
}

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
  const notes = notesOf(procedure, event, before).filter(
    (note) => note.outcome !== 'skipped' || !wasDone(note.step),
  );
  return notes.length === 0
    ? timeline
    : [...timeline, ...notes.map((note) => ({ actor, step, ...note, round, at }))];
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
    case 'ApplicantInformed':
      return isOfStep(procedure, before, shared.data.mail)
        ? [{ outcome: 'done', evidence: 'mail-sent' }]
        : [];
    case 'ReturnedForCorrection':
      return [{ outcome: 'returned', fields: shared.data.fields, ...note }];
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

/** The reference to the note that an official gave with an event. */
export const noteOf = ({ data }: AnyEvent): { readonly noteRef?: string } =>
  'noteRef' in data ? { noteRef: data.noteRef as string } : {};

/** A step that the SOP's way leaves out. */
export const skipped = (step: StepNumber): TimelineNote => ({ step, outcome: 'skipped', actor: systemActor });
