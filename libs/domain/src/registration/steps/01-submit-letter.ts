import type { SubmitLetter } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import type { OpenCase, RegistrationState } from '../state.js';

/** 1. The letter is received and entered; from here on the case is known. */
export function submitLetter(command: SubmitLetter, state: RegistrationState): Ruling {
  if (state.status !== 'new') return refuse('already-submitted');
  const { type: _type, commandId: _commandId, actor: _actor, ...data } = command;
  return [{ type: 'LetterSubmitted', step: 1, round: 1, data }];
}

export function letterSubmitted(event: EventOf<'LetterSubmitted'>): OpenCase {
  const { caseId, caseNumber, unit, nature, employeeKind, letterRef, letterCommitment } = event.data;
  return {
    status: 'awaiting-disposition',
    step: 2,
    seq: event.seq,
    since: event.at,
    overdue: false,
    facts: {
      caseId,
      caseNumber,
      unit,
      nature,
      employeeKind,
      letterRef,
      letterCommitment,
      dataVersion: 1,
      letterRound: 1,
      activationRound: 1,
      activationRoundLimit: event.data.activationRoundLimit,
      returns: 0,
      decidedBy: {},
      changeSeen: true,
      nudges: 0,
      applied: event.commandId === undefined ? [] : [event.commandId],
      refusedSignals: 0,
    },
  };
}
