import type { Reject, Withdrawal } from './commands.js';
import { refuse, type Ruling } from './decision.js';
import type { EventOf } from './events.js';
import { noted } from './noted.js';
import { enter, type AnyCase } from './state.js';

/** Any official ends the case in their turn, with a reason. */
export function rejectCase(command: Reject & { readonly noteRef?: string }): Ruling {
  if (!command.reason) return refuse('reason-required');
  return [{ type: 'Rejected', data: { reason: command.reason, ...noted(command) } }];
}

/** The applicant takes the letter back. */
export const withdraw = (command: Withdrawal): Ruling => [{ type: 'Withdrawn', data: noted(command) }];

const ENDS = { Rejected: 'rejected', Withdrawn: 'withdrawn', Superseded: 'superseded' } as const;

/** The case has ended early. */
export const closed = <State extends AnyCase>(event: EventOf<keyof typeof ENDS>, state: State) =>
  enter(state, event, { status: ENDS[event.type], step: state.step });
