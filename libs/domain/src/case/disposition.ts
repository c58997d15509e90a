import { checked, forbidsApproval, unknownAt } from './checks.js';
import { rejectCase } from './closing.js';
import type { Completeness, Disposition } from './commands.js';
import { returnCase } from './correction.js';
import { refuse, type Ruling } from './decision.js';
import type { AnyEvent, EventOf } from './events.js';
import { noted } from './noted.js';
import type { Procedure } from './procedure.js';
import { forwardedBy } from './recall.js';
import { dispositionStepOf, stepOf, type Sop } from './sop.js';
import {
  decisionPhase,
  enter,
  type AnyCase,
  type CaseFacts,
  type DispositionStep,
  type LetterPhase,
  type LetterStep,
  type Standing,
} from './state.js';
import type { Level } from '../values/role.js';

/** An official's disposition: forward with an instruction, return naming fields, or reject. */
export function dispose({ sop }: Pick<Procedure, 'sop'>, command: Disposition): Ruling {
  switch (command.outcome) {
    case 'forward':
      return forward(sop, command);
    case 'return':
      return returnCase(command);
    case 'reject':
      return rejectCase(command);
  }
}

/** What they looked at is recorded where they say so: the letter lies before them. */
function forward(sop: Sop, command: Extract<Disposition, { readonly outcome: 'forward' }>): Ruling {
  const { instruction, actor } = command;
  if (!instruction) return refuse('reason-required');
  const refused = unknownAt(sop, dispositionStepOf(sop, actor.post as Level), command);
  const data = { instruction, ...checked(command), ...noted(command) };
  return refused ?? [{ type: 'DispositionForwarded', data }];
}

/** The verifikator finds everything there, returns the case, or rejects it. */
export function checkCompleteness(
  { sop }: Pick<Procedure, 'sop'>,
  command: Completeness,
  state: AnyCase,
): Ruling {
  switch (command.outcome) {
    case 'complete':
      return confirm(sop, state, command);
    case 'return':
      return returnCase(command);
    case 'reject':
      return rejectCase(command);
  }
}

function confirm(
  sop: Sop,
  state: AnyCase,
  command: Extract<Completeness, { readonly outcome: 'complete' }>,
): Ruling {
  const { checklist = [] } = stepOf(sop, state.step);
  if (checklist.some(({ code }) => command.checks?.[code] === 'differs')) return refuse('check-differs');
  const refused = forbidsApproval(sop, state, command);
  if (refused) return refused;
  return [{ type: 'CompletenessConfirmed', data: { ...checked(command), ...noted(command) } }];
}

/** A step at which a letter is disposed of, and where a forwarded letter goes. */
export interface DispositionRow {
  readonly step: DispositionStep;
  readonly next: LetterPhase;
}

/** The disposition at a step: a forwarded letter goes to the next. */
export const dispositionAt = (step: DispositionStep): DispositionRow => ({
  step,
  next: decisionPhase((step + 1) as LetterStep),
});

/** The letter goes to the next desk, and can come back at once. */
export const forwarded = <Facts extends CaseFacts>(
  { next }: DispositionRow,
  event: EventOf<'DispositionForwarded'>,
  state: AnyCase<Facts>,
): Standing<Facts> & LetterPhase => ({
  ...enter(state, event, next, decidedNow(event, state)),
  forwarded: forwardedBy(event, state, state),
});

/** Who decided at each level, with who decided now. */
export const decidedNow = <Facts extends CaseFacts>(
  { actor }: AnyEvent,
  { facts }: AnyCase<Facts>,
): Partial<Facts> =>
  ({
    decidedBy: { ...facts.decidedBy, [actor.post]: actor.subject },
  }) as Partial<CaseFacts> as Partial<Facts>;
