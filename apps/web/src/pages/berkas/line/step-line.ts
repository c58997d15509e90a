import { endsStep, lastingEnds, sopOf, type TimelineEntry } from '@tte/domain';
import type { Case, Entry } from '../case-query.js';

/**
 * How a step stands; `ahead` is not reached, or not reached again in this round, and `following` one that an urgent case
 * went ahead of.
 */
export type Mark = TimelineEntry['outcome'] | 'now' | 'halted' | 'ahead' | 'following';

/** One time that a step was gone through. */
export interface Pass extends Entry {
  /** Since what came before it, in milliseconds; undefined for a step that was skipped, or goes on. */
  readonly tookMs?: number;
  /** The time holds the applicant's correction. */
  readonly afterReturn: boolean;
}

export interface StepOnLine {
  readonly step: number;
  readonly title: string;
  readonly mark: Mark;
  /** In order of time. */
  readonly passes: readonly Pass[];
  /** For the step that the case stands at. */
  readonly since?: string;
}

type Standing = Pick<
  Case,
  'procedure' | 'open' | 'step' | 'turn' | 'timeline' | 'receivedAt' | 'status' | 'urgent'
>;

/** The steps of the case's SOP, with what has happened at each. */
export function stepLine(standing: Standing): readonly StepOnLine[] {
  const passes = passesOf(standing);
  return sopOf(standing.procedure).steps.map(({ number, title, carriedBy }) => {
    const here = passes.filter(({ step }) => step === number);
    const mark = standing.urgent
      ? urgentMarkOf(number, carriedBy.includes('disposition'), standing, here)
      : markOf(number, standing, here);
    const since = standing.turn?.step === number ? { since: standing.turn.since } : {};
    return { step: number, title, mark, passes: here, ...since };
  });
}

function markOf(step: number, { open, step: current, status }: Standing, passes: readonly Pass[]): Mark {
  if (open && step === current) return status === 'returned' || status === 'halted' ? status : 'now';
  if (step > current) return 'ahead';
  return lastingEnds(passes).at(-1)?.outcome ?? 'ahead';
}

/** An urgent case is at one step, and the dispositions that it went ahead of are done in any order. */
function urgentMarkOf(
  step: number,
  isDisposition: boolean,
  standing: Standing,
  passes: readonly Pass[],
): Mark {
  const { open, step: current, status, timeline } = standing;
  if (open && step === current) return markOf(step, standing, passes);
  const round = Math.max(1, ...timeline.map((entry) => entry.round));
  const last = lastingEnds(passes).findLast((pass) => pass.round === round);
  if (last) return last.outcome;
  return isDisposition && open && !BEFORE_FIRST_WORD.includes(status) ? 'following' : 'ahead';
}

/** Where no disposition follows: nobody has disposed of the letter, or there will be another one. */
const BEFORE_FIRST_WORD: readonly string[] = ['awaiting-disposition', 'returned'];

function passesOf({ timeline, receivedAt }: Standing): readonly Pass[] {
  let before = receivedAt;
  let wasReturned = false;
  return timeline.map((entry) => {
    if (entry.outcome === 'skipped' || !endsStep(entry)) return { ...entry, afterReturn: false };
    const tookMs = Math.max(0, Date.parse(entry.at) - Date.parse(before));
    const afterReturn = wasReturned;
    before = entry.at;
    wasReturned = entry.outcome === 'returned' && entry.step <= 5;
    return { ...entry, tookMs, afterReturn };
  });
}
