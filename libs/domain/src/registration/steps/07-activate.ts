import { refuse, type Ruling } from '../../case/decision.js';
import { enter, stay } from '../../case/state.js';
import type { SystemOf } from '../commands.js';
import type { RegistrationDraft, RegistrationEventOf } from '../events.js';
import type { SubmittedRegistration } from '../state.js';

/** 7. BSrE's status shows that the applicant has activated; after a re-activation only once a change was seen or told. */
export function recordActivated(
  { bsreStatus }: SystemOf<'record-activated'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  if (state.status !== 'awaiting-activation' || !state.facts.changeSeen) return refuse('out-of-order');
  return [{ type: 'AccountActivated', data: { bsreStatus } }];
}

/** After a re-activation: BSrE shows another status than the one that the round before ended with. */
export function recordBsreChange(
  { bsreStatus }: SystemOf<'record-bsre-change'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  if (state.status !== 'awaiting-activation') return refuse('out-of-order');
  if (state.facts.changeSeen) return [];
  return [{ type: 'BsreStatusChanged', data: { bsreStatus } }];
}

export const bsreStatusChanged = (
  event: RegistrationEventOf<'BsreStatusChanged'>,
  state: SubmittedRegistration,
) => stay(state, event, { changeSeen: true });

export const accountActivated = (
  event: RegistrationEventOf<'AccountActivated'>,
  state: SubmittedRegistration,
) => enter(state, event, { status: 'verifying', step: 8 });
