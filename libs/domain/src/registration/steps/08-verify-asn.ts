import { refuse, type Ruling } from '../../case/decision.js';
import { comparedBy, enter } from '../../case/state.js';
import { approvedHere } from '../portal-decision.js';
import type { SystemOf } from '../commands.js';
import type { RegistrationDraft, RegistrationEventOf } from '../events.js';
import type { SubmittedRegistration } from '../state.js';

/** 8 "Ya". SI ASN confirms the civil servant field by field; no verifikator is needed. */
export function recordIdentityConfirmed(
  { verdicts }: SystemOf<'record-identity-confirmed'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  if (state.status !== 'verifying') return refuse('out-of-order');
  return [{ type: 'IdentityConfirmed', data: { verdicts } }];
}

/** 8 "Tidak". Not a civil servant, fields differ, or SI ASN does not answer: a verifikator decides. */
export function recordIdentityNotConfirmed(
  { because, verdicts }: SystemOf<'record-identity-not-confirmed'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  if (state.status !== 'verifying') return refuse('out-of-order');
  return [
    { type: 'IdentityNotConfirmed', data: verdicts === undefined ? { because } : { because, verdicts } },
  ];
}

export const identityConfirmed = (
  event: RegistrationEventOf<'IdentityConfirmed'>,
  state: SubmittedRegistration,
) => approvedHere(event, state);

export const identityNotConfirmed = (
  event: RegistrationEventOf<'IdentityNotConfirmed'>,
  state: SubmittedRegistration,
) =>
  enter(state, event, { status: 'requesting-approval', step: 9 }, comparedBy(undefined, event.data.verdicts));
