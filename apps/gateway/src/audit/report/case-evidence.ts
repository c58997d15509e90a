import {
  evolve,
  evolveTimeline,
  initialState,
  sopOf,
  standingOf,
  type Actor,
  type CaseEvent,
  type CaseState,
  type ProcedureName,
  type TimelineEntry,
} from '@tte/domain';
import type { LoggedEvent } from '@tte/event-log';
import { evidenceLines } from './evidence-lines.js';
import { EVENT_WORDS } from './event-words.js';

/** One event as a report tells it. */
export interface Fact {
  readonly seq: number;
  /** ISO 8601 */
  readonly at: string;
  readonly what: string;
  /** The SOP's step, with its words. */
  readonly step: string;
  readonly actor: Actor;
  /** The version of the data that was looked at; absent where the log cannot be folded so far. */
  readonly dataVersion?: number;
  /** On what it rests. */
  readonly because: readonly string[];
  /** Of the event, by which it is found in the export. */
  readonly hash: string;
}

/** A case as a report tells it: all from its log, nothing of its person. */
export interface CaseEvidence {
  readonly caseId: string;
  readonly facts: readonly Fact[];
  /** What the letter says of the case; absent where the log does not begin with it. */
  readonly head?: {
    readonly caseNumber: string;
    readonly procedure: ProcedureName;
    readonly unit: string;
    /** Where the case stands after the last event. */
    readonly standing: string;
  };
  /** The first event from which on the log cannot be folded: it was altered, or is of another release. */
  readonly brokenFrom?: number;
}

interface Fold {
  readonly state: CaseState;
  readonly timeline: readonly TimelineEntry[];
  readonly facts: readonly Fact[];
  readonly brokenFrom?: number;
}

const NOTHING: Fold = { state: initialState, timeline: [], facts: [] };

/** What a case's log tells; of one that was altered it tells what can still be read, and from where on it does not hold. */
export function caseEvidence(caseId: string, events: readonly LoggedEvent[]): CaseEvidence {
  const { state, facts, brokenFrom } = events.reduce<Fold>(told, NOTHING);
  return {
    caseId,
    facts,
    ...(brokenFrom !== undefined && { brokenFrom }),
    ...(state.status !== 'new' && {
      head: {
        caseNumber: state.facts.caseNumber,
        procedure: state.facts.procedure,
        unit: state.facts.unit,
        standing: standingOf(state),
      },
    }),
  };
}

function told(fold: Fold, event: LoggedEvent): Fold {
  const { brokenFrom } = fold;
  const { next, because } = brokenFrom === undefined ? folded(fold, event) : UNTOLD;
  const { seq, at, type, step, actor, hash } = event;
  const state = fold.state.status === 'new' ? next?.state : fold.state;
  const fact: Fact = {
    ...{ seq, at, actor, hash, because },
    what: EVENT_WORDS[type] ?? type,
    step: stepWords(state, step),
    ...(next && state && 'facts' in state && { dataVersion: state.facts.dataVersion }),
  };
  const broken = next ? undefined : (brokenFrom ?? seq);
  return {
    ...(next ?? { state: fold.state, timeline: fold.timeline }),
    facts: [...fold.facts, fact],
    ...(broken !== undefined && { brokenFrom: broken }),
  };
}

type Folded = Pick<Fold, 'state' | 'timeline'>;
interface Telling {
  readonly next?: Folded;
  readonly because: readonly string[];
}

const UNTOLD: Telling = { because: [] };

/** Whoever altered the log can have written anything: then there is nothing to be told of the event but itself. */
function folded({ state, timeline }: Folded, event: CaseEvent): Telling {
  try {
    const next = { state: evolve(state, event), timeline: evolveTimeline(timeline, event, state) };
    const { procedure } = next.state.facts;
    return { next, because: evidenceLines(procedure, event, next.timeline.slice(timeline.length)) };
  } catch {
    return UNTOLD;
  }
}

function stepWords(state: CaseState | undefined, step: number): string {
  const rows = state && 'facts' in state ? sopOf(state.facts.procedure).steps : [];
  const title = rows.find(({ number }) => number === step)?.title;
  return title === undefined ? `langkah ${step}` : `langkah ${step}, ${title}`;
}
