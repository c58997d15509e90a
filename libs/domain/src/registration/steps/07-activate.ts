import type { SystemCommand } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, stay, type SubmittedCase } from '../state.js';

/** 7. BSrE's status shows that the applicant has activated; after a re-activation only once a change was seen or told. */
export function recordActivated(
  { bsreStatus }: Extract<SystemCommand, { type: 'record-activated' }>,
  state: SubmittedCase,
): Ruling {
  if (state.status !== 'awaiting-activation' || !state.facts.changeSeen) return refuse('out-of-order');
  return [{ type: 'AccountActivated', step: 7, round: state.facts.activationRound, data: { bsreStatus } }];
}

/** After a re-activation: BSrE shows another status than the one that the round before ended with. */
export function recordBsreChange(
  { bsreStatus }: Extract<SystemCommand, { type: 'record-bsre-change' }>,
  state: SubmittedCase,
): Ruling {
  if (state.status !== 'awaiting-activation') return refuse('out-of-order');
  if (state.facts.changeSeen) return [];
  return [{ type: 'BsreStatusChanged', step: 7, round: state.facts.activationRound, data: { bsreStatus } }];
}

export const bsreStatusChanged = (event: EventOf<'BsreStatusChanged'>, state: SubmittedCase) =>
  stay(state, event, { changeSeen: true });

export const accountActivated = (event: EventOf<'AccountActivated'>, state: SubmittedCase) =>
  enter(state, event, { status: 'verifying', step: 8 });
