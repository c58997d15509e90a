import type { SystemCommand } from '../commands.js';
import { refuse, type Verdict } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, type SubmittedCase } from '../state.js';

/** 7. BSrE's status shows that the applicant has activated the account. */
export function recordActivated(
  { bsreStatus }: Extract<SystemCommand, { type: 'record-activated' }>,
  state: SubmittedCase,
): Verdict {
  if (state.status !== 'awaiting-activation') return refuse('out-of-order');
  return [{ type: 'AccountActivated', step: 7, round: state.facts.activationRound, data: { bsreStatus } }];
}

export const accountActivated = (event: EventOf<'AccountActivated'>, state: SubmittedCase) =>
  enter(state, event, { status: 'verifying', step: 8 });
