import type { Ruling } from '../../case/decision.js';
import { letterReceived } from '../../case/state.js';
import type { SubmitRegistration } from '../commands.js';
import type { RegistrationDraft, RegistrationEventOf } from '../events.js';
import { REGISTRATION_SOP } from '../sop.js';
import type { OpenRegistration, RegistrationFacts } from '../state.js';

/** 1. The letter is received and entered; from here on the case is known. */
export function submitLetter(command: SubmitRegistration): Ruling<RegistrationDraft> {
  const { type: _type, commandId: _commandId, actor: _actor, ...data } = command;
  return [{ type: 'LetterSubmitted', data: { ...data, sop: REGISTRATION_SOP.effective } }];
}

export const letterSubmitted = (event: RegistrationEventOf<'LetterSubmitted'>): OpenRegistration =>
  letterReceived<RegistrationFacts>(event, {
    activationRound: 1,
    activationRoundLimit: event.data.activationRoundLimit,
    changeSeen: true,
    approvedAtBsre: false,
    issuedAtBsre: false,
    changeStatedBy: null,
  });
