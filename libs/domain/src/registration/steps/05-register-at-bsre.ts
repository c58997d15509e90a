import type { Completeness, SystemCommand } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, isClosed, stay, type SubmittedCase } from '../state.js';
import { rejectCase } from '../beside/closing.js';
import { returnCase } from '../beside/correction.js';
import { noted } from '../beside/noted.js';

/** 5, first half. The verifikator checks the data and the reachable address. */
export function checkCompleteness(command: Completeness, state: SubmittedCase): Ruling {
  switch (command.outcome) {
    case 'complete':
      return [
        { type: 'CompletenessConfirmed', step: 5, round: state.facts.letterRound, data: noted(command) },
      ];
    case 'return':
      return returnCase(command, 5, state);
    case 'reject':
      return rejectCase(command, 5, state.facts.letterRound);
  }
}

/**
 * 5, second half. The applicant is entered at BSrE, or was found there (BKN's own myASN registers people too).
 * A call that was under way when the case was withdrawn is recorded all the same: the account exists now.
 */
export function recordBsreRegistration(
  { found, bsreStatus }: Extract<SystemCommand, { type: 'record-bsre-registration' }>,
  state: SubmittedCase,
): Ruling {
  const wasUnderWay = isClosed(state) && state.step === 5 && state.facts.checkedBy !== undefined;
  if (state.status !== 'registering' && !wasUnderWay) return refuse('out-of-order');
  return [{ type: 'RegisteredAtBsre', step: 5, round: state.facts.letterRound, data: { found, bsreStatus } }];
}

export const completenessConfirmed = (event: EventOf<'CompletenessConfirmed'>, state: SubmittedCase) =>
  enter(
    state,
    event,
    { status: 'registering', step: 5 },
    {
      decidedBy: { ...state.facts.decidedBy, verifikator: event.actor.subject },
      checkedBy: event.actor,
    },
  );

export const registeredAtBsre = (event: EventOf<'RegisteredAtBsre'>, state: SubmittedCase) =>
  isClosed(state) ? stay(state, event) : enter(state, event, { status: 'informing', step: 6 });
