import {
  isClosed,
  lastingEnds,
  PERSON_POSTS,
  sopOf,
  type SubmittedCase,
  type TimelineEntry,
} from '@tte/domain';
import type { Folded } from './next-step.js';

type PersonPost = (typeof PERSON_POSTS)[number];

/** How a step stands in the present round; `ended`: the case was closed there; `ahead`: not reached. */
export const STEP_MARKS = ['done', 'now', 'skipped', 'returned', 'ended', 'ahead'] as const;
type Mark = (typeof STEP_MARKS)[number];

/** The SOP's steps as the applicant sees them. What an earlier round did ahead of the present step is to be done again. */
export const progressOf = ({ state, timeline }: Folded) =>
  sopOf(state.facts.procedure).steps.map(({ number, title }) => {
    const last = lastingEnds(timeline).findLast((entry) => entry.step === number);
    const marked = markOf(number, state, last);
    return { step: number, title, ...marked, word: marked.mark === 'done' ? wordOf(last) : null };
  });

/** By whose word alone the step ended; the passphrase (13) is the applicant's own, which the operator may bring. */
function wordOf(last: TimelineEntry | undefined): PersonPost | null {
  const post = last?.word ?? (last?.evidence === 'applicant' ? last.actor.post : undefined);
  return PERSON_POSTS.find((one) => one === post) ?? null;
}

/** Ends at which all that the SOP is for has been done. */
const ALL_DONE: readonly SubmittedCase['status'][] = ['issued', 'revoked', 'renewed'];

function markOf(
  number: number,
  state: SubmittedCase,
  last: TimelineEntry | undefined,
): { readonly mark: Mark; readonly at: string | null } {
  const isReached = number <= state.step || state.status === 'awaiting-follow-up';
  if (number === state.step && !ALL_DONE.includes(state.status)) {
    return { mark: present(state), at: state.since };
  }
  if (!isReached || !last) return { mark: 'ahead', at: null };
  const { outcome, at } = last;
  if (outcome === 'reactivation-asked') return { mark: 'returned', at };
  return { mark: outcome === 'skipped' || outcome === 'returned' ? outcome : 'done', at };
}

function present(state: SubmittedCase): Mark {
  if (isClosed(state)) return 'ended';
  return state.status === 'returned' ? 'returned' : 'now';
}
