import { decidedNow } from '../../case/disposition.js';
import { enter } from '../../case/state.js';
import type { RenewalEventOf } from '../events.js';
import type { SubmittedRenewal } from '../state.js';

/** 3. The verifikator found the holder's data as they are: the holder may renew. */
export const completenessConfirmed = (
  event: RenewalEventOf<'CompletenessConfirmed'>,
  state: SubmittedRenewal,
) =>
  enter(
    state,
    event,
    { status: 'informing', step: 4 },
    { ...decidedNow(event, state), checkedBy: event.actor },
  );
