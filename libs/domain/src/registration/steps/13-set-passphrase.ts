import type { EventOf } from '../events.js';
import { enter, type SubmittedCase } from '../state.js';

/**
 * 13. The applicant has set the passphrase at BSrE. No status tells 13 from 14, so it is recorded on the applicant's
 * word (a nudge), or together with 14 when the certificate is seen.
 */
export const passphraseSet = (event: EventOf<'PassphraseSet'>, state: SubmittedCase) =>
  enter(state, event, { status: 'awaiting-certificate', step: 14 });
