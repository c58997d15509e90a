import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import { SEARCH_ATTRIBUTES } from '@tte/contracts';
import {
  endsStep,
  momentInWib,
  OUTCOME_WORDS,
  POST_TITLES,
  sopOf,
  sopStep,
  standingOf,
  turnOf,
  type SubmittedCase,
  type TimelineEntry,
} from '@tte/domain';

/** Stands in `TteWaitingOn` where nobody is waited for any more. */
const NOBODY = 'selesai';

/** The SOP's steps as a Markdown checklist, whose turn it is, since when, and what the step needs. Costs no history. */
export function describe(state: SubmittedCase, timeline: readonly TimelineEntry[]): void {
  const turn = turnOf(state);
  const { requires, output } = sopStep(state.facts.procedure, state.step);
  const needs = turn ? [`Kelengkapan: ${requires}. Keluaran: ${output}.`, ''] : [];
  const standing = turn
    ? `**Menunggu ${POST_TITLES[turn.waitingOn]}** sejak ${momentInWib(turn.since)}: ${standingOf(state)}`
    : `**${standingOf(state)}** pada ${momentInWib(state.since)}`;
  const told = state.escalatedTo
    ? [`Melewati batas waktu kedua: ${POST_TITLES[state.escalatedTo]} diberi tahu.`, '']
    : state.overdue
      ? ['Melewati waktu baku: pengingat dikirim.', '']
      : [];
  const held = state.heldUntil ? [`Ditunda sampai ${momentInWib(state.heldUntil)}.`, ''] : [];
  const rows = sopOf(state.facts.procedure).steps.map(({ number, title }) => {
    const entries = timeline.filter(({ step }) => step === number);
    const isDue = turn?.step === number;
    const last = entries.findLast(endsStep)?.outcome;
    const box = isDue ? ' ' : last === 'done' ? 'x' : last === 'skipped' ? '-' : ' ';
    return `- [${box}] ${number}. ${title}${toldOf(entries)}${isDue ? ' ◀' : ''}`;
  });
  setCurrentDetails([standing, '', ...held, ...told, ...needs, ...rows].join('\n'));
}

/** What became of a step, in each round: ` (putaran 1: dikembalikan 22-11-2026 14.05 WIB; putaran 2: selesai …)`. */
function toldOf(entries: readonly TimelineEntry[]): string {
  if (entries.length === 0) return '';
  const hasRounds = entries.some(({ round }) => round > 1);
  const told = entries.map(({ outcome, at, round }) => {
    const ended = `${OUTCOME_WORDS[outcome]} ${momentInWib(at)}`;
    return hasRounds ? `putaran ${round}: ${ended}` : ended;
  });
  return ` (${told.join('; ')})`;
}

/**
 * Makes the case findable by where it stands; only what changed is upserted, and nothing if nothing did. Since when it
 * stands there goes along and is no reason of its own: a step that halts again keeps the time of its first halt.
 */
export function index(state: SubmittedCase): void {
  const known = workflowInfo().typedSearchAttributes.getAll();
  const held = new Map<string, unknown>(known.map(({ key, value }) => [key.name, value]));
  const pairs: SearchAttributeUpdatePair[] = [
    { key: SEARCH_ATTRIBUTES.step, value: state.step },
    { key: SEARCH_ATTRIBUTES.status, value: state.status },
    { key: SEARCH_ATTRIBUTES.waitingOn, value: turnOf(state)?.waitingOn ?? NOBODY },
    { key: SEARCH_ATTRIBUTES.overdue, value: state.overdue },
    { key: SEARCH_ATTRIBUTES.unit, value: state.facts.unit },
    { key: SEARCH_ATTRIBUTES.caseNumber, value: state.facts.caseNumber },
  ];
  const changed = pairs.filter(({ key, value }) => held.get(key.name) !== value);
  if (changed.length === 0) return;
  upsertSearchAttributes([...changed, { key: SEARCH_ATTRIBUTES.since, value: new Date(state.since) }]);
}
