import type { SystemCommand } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, type SubmittedCase } from '../state.js';

/** 8 "Ya". SI ASN confirms the civil servant field by field; no verifikator is needed. */
export function recordIdentityConfirmed(
  { verdicts }: Extract<SystemCommand, { type: 'record-identity-confirmed' }>,
  state: SubmittedCase,
): Ruling {
  if (state.status !== 'verifying') return refuse('out-of-order');
  return [{ type: 'IdentityConfirmed', step: 8, round: state.facts.activationRound, data: { verdicts } }];
}

/** 8 "Tidak". Not a civil servant, fields differ, or SI ASN does not answer: a verifikator decides. */
export function recordIdentityNotConfirmed(
  { because, verdicts }: Extract<SystemCommand, { type: 'record-identity-not-confirmed' }>,
  state: SubmittedCase,
): Ruling {
  if (state.status !== 'verifying') return refuse('out-of-order');
  const data = verdicts === undefined ? { because } : { because, verdicts };
  return [{ type: 'IdentityNotConfirmed', step: 8, round: state.facts.activationRound, data }];
}

export const identityConfirmed = (event: EventOf<'IdentityConfirmed'>, state: SubmittedCase) =>
  enter(state, event, { status: 'informing', step: 12 });

export const identityNotConfirmed = (event: EventOf<'IdentityNotConfirmed'>, state: SubmittedCase) =>
  enter(state, event, { status: 'requesting-approval', step: 9 });
