import type { Ruling } from '../../case/decision.js';
import { letterReceived } from '../../case/state.js';
import type { SubmitRenewal } from '../commands.js';
import type { RenewalDraft, RenewalEventOf } from '../events.js';
import { RENEWAL_SOP } from '../sop.js';
import type { OpenRenewal, RenewalFacts } from '../state.js';
import { COMPARING } from './02-compare.js';

/** 1. The holder states that nothing has changed, or a letter is entered. */
export function submitRequest(command: SubmitRenewal): Ruling<RenewalDraft> {
  const { type: _type, commandId: _commandId, actor: _actor, ...data } = command;
  return [{ type: 'LetterSubmitted', data: { ...data, sop: RENEWAL_SOP.effective } }];
}

/** No disposition is asked for: the holder is compared at once. */
export function requestSubmitted(event: RenewalEventOf<'LetterSubmitted'>): OpenRenewal {
  const { accountOf, validUntil } = event.data;
  const received = letterReceived<RenewalFacts>(event, { accountOf, validUntil, reminded: 0 });
  return { ...received, ...COMPARING };
}
