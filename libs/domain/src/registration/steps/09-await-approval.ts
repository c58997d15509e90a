import type { SystemCommand } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, type SubmittedCase } from '../state.js';

/** 9. The applicant waits: the case is put before a verifikator, with what SIMPEG says of each field. */
export function requestApproval(
  { simpeg }: Extract<SystemCommand, { type: 'request-approval' }>,
  state: SubmittedCase,
): Ruling {
  if (state.status !== 'requesting-approval') return refuse('out-of-order');
  return [{ type: 'ApprovalRequested', step: 9, round: state.facts.activationRound, data: { simpeg } }];
}

export const approvalRequested = (event: EventOf<'ApprovalRequested'>, state: SubmittedCase) =>
  enter(state, event, { status: 'awaiting-approval', step: 10 });
