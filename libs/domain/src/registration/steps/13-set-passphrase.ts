import type { Ruling } from '../../case/decision.js';
import { enter } from '../../case/state.js';
import type { RegistrationDraft, RegistrationEventOf } from '../events.js';
import type { SubmittedRegistration } from '../state.js';

/**
 * 13. The applicant has set the passphrase at BSrE. No status tells 13 from 14, so it is recorded on the applicant's
 * word (a nudge), or together with 14 when the certificate is seen.
 */
export const setPassphrase = (): Ruling<RegistrationDraft> => [
  { type: 'PassphraseSet', data: { evidence: 'applicant' } },
];

export const passphraseSet = (event: RegistrationEventOf<'PassphraseSet'>, state: SubmittedRegistration) =>
  enter(state, event, { status: 'awaiting-certificate', step: 14 });
