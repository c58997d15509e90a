import { isOfStep, settled } from '../../case/informing.js';
import { enter } from '../../case/state.js';
import type { RevocationEventOf } from '../events.js';
import { missingDispositions } from '../missing.js';
import { REVOCATION_SOP } from '../sop.js';
import type { SubmittedRevocation } from '../state.js';

/** 8. Holder and PIC are told: the case is closed, or waits for the dispositions that it went ahead of. */
export function holderInformed(
  event: RevocationEventOf<'ApplicantInformed'>,
  state: SubmittedRevocation,
): SubmittedRevocation {
  if (!isOfStep({ sop: REVOCATION_SOP }, state, event.data)) return settled(event, state);
  const [missing] = missingDispositions(state.facts);
  return missing === undefined
    ? enter(state, event, { status: 'revoked', step: 8 })
    : enter(state, event, { status: 'awaiting-follow-up', step: missing });
}
