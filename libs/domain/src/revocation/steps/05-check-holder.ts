import { decidedNow } from '../../case/disposition.js';
import { enter } from '../../case/state.js';
import type { RevocationEventOf } from '../events.js';
import type { SubmittedRevocation } from '../state.js';

/** 5. The verifikator found the holder in the register: the certificate is to be revoked in the portal. */
export const completenessConfirmed = (
  event: RevocationEventOf<'CompletenessConfirmed'>,
  state: SubmittedRevocation,
) =>
  enter(
    state,
    event,
    { status: 'awaiting-portal', step: 6 },
    { ...decidedNow(event, state), checkedBy: event.actor },
  );
