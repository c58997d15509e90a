import { refuse, type Ruling } from '../case/decision.js';
import { enter, isClosed } from '../case/state.js';
import { systemActor } from '../case/system-actor.js';
import type { RenewalDraft, RenewalEventOf } from './events.js';
import { isRenewed } from './rules.js';
import type { SubmittedRenewal } from './state.js';

/** The certificate has ended before another one was seen: from now on only a new registration helps. */
export function recordLapsed(state: SubmittedRenewal): Ruling<RenewalDraft> {
  if (isClosed(state) || isRenewed(state)) return refuse('out-of-order');
  return [{ type: 'CertificateLapsed', actor: systemActor, data: {} }];
}

export const certificateLapsed = (event: RenewalEventOf<'CertificateLapsed'>, state: SubmittedRenewal) =>
  enter(state, event, { status: 'lapsed', step: state.step });
