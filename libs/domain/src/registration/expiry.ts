import { refuse, type Ruling } from '../case/decision.js';
import { enter } from '../case/state.js';
import type { SystemOf } from './commands.js';
import type { RegistrationDraft, RegistrationEventOf } from './events.js';
import type { SubmittedRegistration } from './state.js';

const WAITED = { activation: 'awaiting-activation', passphrase: 'awaiting-passphrase' } as const;

/** The wait for the applicant at 7 or 13 has run out. */
export const expire = (
  { wait }: SystemOf<'expire'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> =>
  state.status === WAITED[wait] ? [{ type: 'WaitExpired', data: { wait } }] : refuse('out-of-order');

export const waitExpired = (event: RegistrationEventOf<'WaitExpired'>, state: SubmittedRegistration) =>
  enter(state, event, { status: 'expired', step: state.step } as const);
