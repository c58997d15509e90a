import type { Approval, Completeness, Disposition, SystemCommand, Withdrawal } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, type SubmittedCase } from '../state.js';
import type { StepNumber } from '../sop.js';
import { noted } from './noted.js';
import { roundOf } from './round.js';

type Reject = Extract<Disposition | Completeness | Approval, { outcome: 'reject' }>;

/** Any official ends the case in their turn, with a reason. */
export function rejectCase(command: Reject, step: StepNumber, round: number): Ruling {
  if (!command.reason) return refuse('reason-required');
  return [{ type: 'Rejected', step, round, data: { reason: command.reason, ...noted(command) } }];
}

/** The applicant takes the letter back, until 14. */
export const withdraw = (command: Withdrawal, state: SubmittedCase): Ruling => [
  { type: 'Withdrawn', step: state.step, round: roundOf(state), data: noted(command) },
];

/** The wait for the applicant at 7 or 13 has run out. */
export function expire({ wait }: Extract<SystemCommand, { type: 'expire' }>, state: SubmittedCase): Ruling {
  const waited = { activation: 'awaiting-activation', passphrase: 'awaiting-passphrase' } as const;
  if (state.status !== waited[wait]) return refuse('out-of-order');
  return [{ type: 'WaitExpired', step: state.step, round: roundOf(state), data: { wait } }];
}

const ENDS = {
  Rejected: 'rejected',
  Withdrawn: 'withdrawn',
  WaitExpired: 'expired',
  Superseded: 'superseded',
} as const;

export const closed = (event: EventOf<keyof typeof ENDS>, state: SubmittedCase) =>
  enter(state, event, { status: ENDS[event.type], step: state.step });
