import { rejectCase } from './closing.js';
import type { Completeness, Disposition } from './commands.js';
import { returnCase } from './correction.js';
import { refuse, type Ruling } from './decision.js';
import type { AnyEvent, EventOf } from './events.js';
import { noted } from './noted.js';
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

/** An official's disposition: forward with an instruction, return naming fields, or reject. */
export function dispose(command: Disposition): Ruling {
  switch (command.outcome) {
    case 'forward':
      if (!command.instruction) return refuse('reason-required');
      return [
        { type: 'DispositionForwarded', data: { instruction: command.instruction, ...noted(command) } },
      ];
    case 'return':
      return returnCase(command);
    case 'reject':
      return rejectCase(command);
  }
}

/** The verifikator finds everything there, returns the case, or rejects it. */
export function checkCompleteness(command: Completeness): Ruling {
  switch (command.outcome) {
    case 'complete':
      return [{ type: 'CompletenessConfirmed', data: noted(command) }];
    case 'return':
      return returnCase(command);
    case 'reject':
      return rejectCase(command);
  }
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

/** The letter goes to the next desk. */
export const forwarded = <Facts extends CaseFacts>(
  { next }: DispositionRow,
  event: EventOf<'DispositionForwarded'>,
  state: AnyCase<Facts>,
): Standing<Facts> & LetterPhase => enter(state, event, next, decidedNow(event, state));

/** Who decided at each level, with who decided now. */
export const decidedNow = <Facts extends CaseFacts>(
  { actor }: AnyEvent,
  { facts }: AnyCase<Facts>,
): Partial<Facts> =>
  ({
    decidedBy: { ...facts.decidedBy, [actor.post]: actor.subject },
  }) as Partial<CaseFacts> as Partial<Facts>;
