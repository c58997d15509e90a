import { settled } from '../../case/informing.js';
import { stay } from '../../case/state.js';
import type { RenewalEventOf } from '../events.js';
import type { SubmittedRenewal } from '../state.js';

/** 5. The holder is reminded while they are waited for; that they have renewed is seen at BSrE alone (6). */
export const reminded = (
  event: RenewalEventOf<'ApplicantInformed' | 'InformFailed'>,
  state: SubmittedRenewal,
): SubmittedRenewal =>
  event.data.mail === 'reminder' && state.status === 'awaiting-renewal'
    ? stay(state, event, { reminded: state.facts.reminded + 1 })
    : settled(event, state);
