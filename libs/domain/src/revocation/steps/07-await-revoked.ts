import { refuse, type Ruling } from '../../case/decision.js';
import { enter } from '../../case/state.js';
import { bsreActor } from '../../case/system-actor.js';
import type { RevocationDraft, RevocationEventOf } from '../events.js';
import type { SubmittedRevocation } from '../state.js';

/** 7. BSrE's status is REVOKE. */
export const recordRevoked = (state: SubmittedRevocation): Ruling<RevocationDraft> =>
  state.status === 'awaiting-revoked'
    ? [{ type: 'CertificateRevoked', actor: bsreActor, data: {} }]
    : refuse('out-of-order');

export const certificateRevoked = (
  event: RevocationEventOf<'CertificateRevoked'>,
  state: SubmittedRevocation,
) => enter(state, event, { status: 'informing', step: 8 });
