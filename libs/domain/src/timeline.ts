import type { FieldVerdicts, RegistrationEvent } from './events.js';
import { sopStep, type StepNumber } from './sop.js';
import type { RegistrationState } from './state.js';
import { systemActor } from './steps/system-actor.js';
import type { CorrectableField } from './values/applicant.js';
import type { Actor } from './values/role.js';

/** What the timeline shows of one step in one round. */
export interface TimelineEntry {
  readonly step: StepNumber;
  readonly round: number;
  /** How the step ended in this round; the last four end the case. */
  readonly outcome: 'done' | 'returned' | 'skipped' | 'rejected' | 'withdrawn' | 'expired' | 'superseded';
  readonly actor: Actor;
  /** ISO 8601 */
  readonly at: string;
  /** What it rests on: a stable code, never free words. */
  readonly evidence?: string;
  readonly fields?: readonly CorrectableField[];
  readonly verdicts?: FieldVerdicts;
  readonly noteRef?: string;
}

type Entry = Omit<TimelineEntry, 'round' | 'at' | 'actor'> & { readonly actor?: Actor };

/**
 * Folds one event into the timeline of the 14 steps. Skipped steps are derived here and are never events.
 * @param before the state before the event; its checks tell who checked what BSrE then confirmed.
 */
export function evolveTimeline(
  timeline: readonly TimelineEntry[],
  event: RegistrationEvent,
  before: RegistrationState,
): readonly TimelineEntry[] {
  const entries = entriesOf(event, before);
  if (entries.length === 0) return timeline;
  return [
    ...timeline,
    ...entries.map((entry) => ({ actor: event.actor, ...entry, round: event.round, at: event.at })),
  ];
}

function entriesOf(event: RegistrationEvent, before: RegistrationState): readonly Entry[] {
  const note = 'noteRef' in event.data ? { noteRef: event.data.noteRef } : {};
  const step = event.step;
  switch (event.type) {
    case 'LetterSubmitted':
      return [
        { step: 1, outcome: 'done', ...(event.data.confirmed && { evidence: 'odd-numbers-confirmed' }) },
      ];
    case 'DispositionForwarded':
      return [{ step, outcome: 'done', evidence: event.data.instruction, ...note }];
    case 'RegisteredAtBsre':
      return [
        {
          step,
          outcome: 'done',
          evidence: event.data.found ? 'already-registered' : 'registered',
          ...checkedBy(before),
        },
      ];
    case 'ApplicantInformed':
      return before.status === 'informing' && sopStep(before.step).mail === event.data.mail
        ? [{ step, outcome: 'done', evidence: 'mail-sent' }]
        : [];
    case 'AccountActivated':
      return [{ step, outcome: 'done', evidence: event.data.bsreStatus }];
    case 'IdentityConfirmed':
      return [
        { step, outcome: 'done', evidence: 'confirmed', verdicts: event.data.verdicts },
        skipped(9),
        skipped(10),
        skipped(11),
      ];
    case 'IdentityNotConfirmed': {
      const { because: evidence, verdicts } = event.data;
      return [{ step, outcome: 'done', evidence, ...(verdicts && { verdicts }) }];
    }
    case 'ApprovalRequested': {
      const { simpeg } = event.data;
      return [
        typeof simpeg === 'string'
          ? { step, outcome: 'done', evidence: simpeg }
          : { step, outcome: 'done', evidence: 'compared', verdicts: simpeg },
      ];
    }
    case 'Approved':
      return [{ step, outcome: 'done', evidence: 'approved', ...note }, skipped(11)];
    case 'ReactivationRequested':
    case 'ReturnedForCorrection':
      return [{ step, outcome: 'returned', fields: event.data.fields, ...note }];
    case 'PassphraseSet':
      return [{ step, outcome: 'done', evidence: event.data.evidence }];
    case 'Rejected':
      return [{ step, outcome: 'rejected', evidence: event.data.reason, ...note }];
    case 'Withdrawn':
      return [{ step, outcome: 'withdrawn', ...note }];
    case 'WaitExpired':
      return [{ step, outcome: 'expired' }];
    case 'Superseded':
      return [{ step, outcome: 'superseded' }];
    default:
      return [];
  }
}

/** BSrE was told by this system, but for the verifikator who found the case complete. */
const checkedBy = (before: RegistrationState): { readonly actor?: Actor } =>
  before.status !== 'new' && before.facts.checkedBy ? { actor: before.facts.checkedBy } : {};

const skipped = (step: StepNumber): Entry => ({ step, outcome: 'skipped', actor: systemActor });
