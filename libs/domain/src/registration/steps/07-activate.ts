import { refuse, type Ruling } from '../../case/decision.js';
import { enter, stay } from '../../case/state.js';
import { looksAtBsre } from '../../case/waiting.js';
import type { SystemOf } from '../commands.js';
import type { RegistrationDraft, RegistrationEventOf } from '../events.js';
import type { SubmittedRegistration } from '../state.js';
import { decidedInPortal, seenAtBsre } from '../portal-decision.js';

/** 7. BSrE's status shows that the applicant has activated; after a re-activation only once a change was seen or told. */
export function recordActivated(
  { bsreStatus }: SystemOf<'record-activated'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  if (state.status !== 'awaiting-activation' || !state.facts.changeSeen) return refuse('out-of-order');
  return [{ type: 'AccountActivated', data: { bsreStatus } }];
}

/** BSrE's status has left what the case waits for it to leave: in the portal it was decided, or activated anew. */
export function recordBsreChange(
  { bsreStatus }: SystemOf<'record-bsre-change'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  if (looksAtBsre(state)) return [{ type: 'BsreStatusChanged', data: { bsreStatus } }];
  if (state.status !== 'awaiting-activation') return refuse('out-of-order');
  if (state.facts.changeSeen) return [];
  return [{ type: 'BsreStatusChanged', data: { bsreStatus } }];
}

export const bsreStatusChanged = (
  event: RegistrationEventOf<'BsreStatusChanged'>,
  state: SubmittedRegistration,
) => (looksAtBsre(state) ? decidedInPortal(event, state) : stay(state, event, { changeSeen: true }));

export const accountActivated = (
  event: RegistrationEventOf<'AccountActivated'>,
  state: SubmittedRegistration,
) => enter(state, event, { status: 'verifying', step: 8 }, seenAtBsre(event.data.bsreStatus));
