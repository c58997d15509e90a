import { evolveShared, UnknownEvent } from '../case/evolve.js';
import { applicantInformed, isOfStep } from '../case/informing.js';
import type { RenewalEvent } from './events.js';
import type { RenewalInformRow } from './inform-row.js';
import { certificateLapsed } from './lapse.js';
import { RENEWAL_SOP } from './sop.js';
import type { SubmittedRenewal } from './state.js';
import { requestSubmitted } from './steps/01-submit-request.js';
import { comparedAnew, holderCompared } from './steps/02-compare.js';
import { completenessConfirmed } from './steps/03-check-holder.js';
import { informRenewal } from './steps/04-inform-renewal.js';
import { reminded } from './steps/05-renew-in-portal.js';
import { certificateRenewed } from './steps/06-await-later-end.js';
import { informRenewed } from './steps/07-inform-renewed.js';

/** The steps that a mail to the holder ends. */
const INFORMINGS: Readonly<Record<4 | 7, RenewalInformRow>> = { 4: informRenewal, 7: informRenewed };

/** Folds an event of a renewal into its state. */
export function evolve(event: RenewalEvent, state: SubmittedRenewal): SubmittedRenewal {
  switch (event.type) {
    case 'LetterSubmitted':
      return requestSubmitted(event);
    case 'HolderCompared':
      return holderCompared(event, state);
    case 'CompletenessConfirmed':
      return completenessConfirmed(event, state);
    case 'DataCorrected':
      return comparedAnew(event, state);
    case 'ApplicantInformed':
      return isOfStep({ sop: RENEWAL_SOP }, state, event.data)
        ? (applicantInformed({ sop: RENEWAL_SOP }, INFORMINGS, event, state) as SubmittedRenewal)
        : reminded(event, state);
    case 'InformFailed':
      return reminded(event, state);
    case 'CertificateRenewed':
      return certificateRenewed(event, state);
    case 'CertificateLapsed':
      return certificateLapsed(event, state);
    case 'DispositionForwarded':
      throw new UnknownEvent('a renewal has no disposition');
    default:
      return evolveShared(event, state) as SubmittedRenewal;
  }
}
