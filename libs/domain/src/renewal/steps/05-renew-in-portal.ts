import { settled } from '../../case/informing.js';
import { isSentAgain } from '../../case/mails.js';
import { stay } from '../../case/state.js';
import type { RenewalEventOf } from '../events.js';
import type { SubmittedRenewal } from '../state.js';

/** 5. The holder is reminded while they are waited for; that they have renewed is seen at BSrE alone (6). */
export const reminded = (
  event: RenewalEventOf<'ApplicantInformed' | 'InformFailed'>,
  state: SubmittedRenewal,
): SubmittedRenewal =>
  event.data.mail === 'reminder' && !isSentAgain(event.data.ref) && state.status === 'awaiting-renewal'
    ? stay(state, event, { reminded: state.facts.reminded + 1 })
    : settled(event, state);
