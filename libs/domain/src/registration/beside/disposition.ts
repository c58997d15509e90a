import type { Disposition } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import { sopStep } from '../sop.js';
import { enter, type DispositionStep, type Phase, type SubmittedCase } from '../state.js';
import { rejectCase } from './closing.js';
import { returnCase } from './correction.js';
import { noted } from './noted.js';

/** What sets the three dispositions apart: whose step it is, and where a forwarded letter goes. */
export interface DispositionRow {
  readonly step: DispositionStep;
  readonly next: Phase;
}

/** The rule that steps 2, 3 and 4 share: forward with an instruction, return naming fields, or reject. */
export function dispose(row: DispositionRow, command: Disposition, state: SubmittedCase): Ruling {
  switch (command.outcome) {
    case 'forward':
      if (!command.instruction) return refuse('reason-required');
      return [
        {
          type: 'DispositionForwarded',
          step: row.step,
          round: state.facts.letterRound,
          data: { instruction: command.instruction, ...noted(command) },
        },
      ];
    case 'return':
      return returnCase(command, row.step, state);
    case 'reject':
      return rejectCase(command, row.step, state.facts.letterRound);
  }
}

export const forwarded = (
  row: DispositionRow,
  event: EventOf<'DispositionForwarded'>,
  state: SubmittedCase,
) =>
  enter(state, event, row.next, {
    decidedBy: { ...state.facts.decidedBy, [sopStep(row.step).actor]: event.actor.subject },
  });
