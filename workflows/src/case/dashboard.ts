import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import { SEARCH_ATTRIBUTES } from '@tte/contracts';
import {
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
    ? `**Menunggu ${POST_TITLES[turn.waitingOn]}** sejak ${turn.since}: ${standingOf(state)}`
    : `**${standingOf(state)}** pada ${state.since}`;
  const rows = sopOf(state.facts.procedure).steps.map(({ number, title }) => {
    const last = timeline.findLast((entry) => entry.step === number);
    const box = last?.outcome === 'done' ? 'x' : last?.outcome === 'skipped' ? '-' : ' ';
    const told = last ? ` (${last.outcome}, ${last.at})` : '';
    return `- [${box}] ${number}. ${title}${told}${turn?.step === number ? ' ◀' : ''}`;
  });
  setCurrentDetails([standing, '', ...needs, ...rows].join('\n'));
}

/** Makes the case findable by where it stands; only what changed is upserted, and nothing if nothing did. */
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
  if (changed.length > 0) upsertSearchAttributes(changed);
}
