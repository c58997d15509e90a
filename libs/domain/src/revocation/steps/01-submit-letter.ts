import type { Ruling } from '../../case/decision.js';
import { letterReceived } from '../../case/state.js';
import type { SubmitRevocation } from '../commands.js';
import type { RevocationDraft, RevocationEventOf } from '../events.js';
import { REVOCATION_SOP } from '../sop.js';
import type { OpenRevocation, RevocationFacts } from '../state.js';

/** 1. The letter is received and entered. */
export function submitLetter(command: SubmitRevocation): Ruling<RevocationDraft> {
  const { type: _type, commandId: _commandId, actor: _actor, ...data } = command;
  return [{ type: 'LetterSubmitted', data: { ...data, sop: REVOCATION_SOP.effective } }];
}

/** The letter is with the first official. */
export function letterSubmitted(event: RevocationEventOf<'LetterSubmitted'>): OpenRevocation {
  const { reason, urgent, accountOf } = event.data;
  const mailTo = reason === 'meninggal' && ({ mailTo: 'pic' } as const);
  return letterReceived<RevocationFacts>(event, { reason, urgent, accountOf, ...mailTo });
}
