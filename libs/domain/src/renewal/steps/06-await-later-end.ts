import { refuse, type Ruling } from '../../case/decision.js';
import { enter } from '../../case/state.js';
import { bsreActor } from '../../case/system-actor.js';
import type { RenewalSystemOf } from '../commands.js';
import type { RenewalDraft, RenewalEventOf } from '../events.js';
import type { SubmittedRenewal } from '../state.js';

/** 6. BSrE shows a certificate that ends later, by which 5 is proven as well. */
export function recordRenewed(
  { validUntil }: RenewalSystemOf<'record-renewed'>,
  state: SubmittedRenewal,
): Ruling<RenewalDraft> {
  if (state.status !== 'awaiting-renewal' || validUntil <= state.facts.validUntil)
    return refuse('out-of-order');
  return [{ type: 'CertificateRenewed', actor: bsreActor, data: { validUntil } }];
}

export const certificateRenewed = (event: RenewalEventOf<'CertificateRenewed'>, state: SubmittedRenewal) =>
  enter(state, event, { status: 'informing', step: 7 });
