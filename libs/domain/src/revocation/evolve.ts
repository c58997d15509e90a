import { forwarded, type DispositionRow } from '../case/disposition.js';
import { evolveShared } from '../case/evolve.js';
import type { DispositionStep } from '../case/state.js';
import type { RevocationEvent } from './events.js';
import type { SubmittedRevocation } from './state.js';
import { letterSubmitted } from './steps/01-submit-letter.js';
import { disposeKapusdatin } from './steps/02-dispose-kapusdatin.js';
import { disposeKabid } from './steps/03-dispose-kabid.js';
import { disposeKasubbid } from './steps/04-dispose-kasubbid.js';
import { completenessConfirmed } from './steps/05-check-holder.js';
import { certificateKept, revokedInPortal } from './steps/06-revoke-in-portal.js';
import { certificateRevoked } from './steps/07-await-revoked.js';
import { holderInformed } from './steps/08-inform-holder.js';
import { forwardedUrgently } from './urgent.js';

/** The three dispositions by the step that they are. */
const DISPOSITIONS: Readonly<Record<DispositionStep, DispositionRow>> = {
  2: disposeKapusdatin,
  3: disposeKabid,
  4: disposeKasubbid,
};

/** Folds an event of a revocation into its state. */
export function evolve(event: RevocationEvent, state: SubmittedRevocation): SubmittedRevocation {
  switch (event.type) {
    case 'LetterSubmitted':
      return letterSubmitted(event);
    case 'DispositionForwarded':
      return state.facts.urgent
        ? forwardedUrgently(event, state)
        : forwarded(DISPOSITIONS[event.step as DispositionStep], event, state);
    case 'CompletenessConfirmed':
      return completenessConfirmed(event, state);
    case 'RevokedInPortal':
      return revokedInPortal(event, state);
    case 'CertificateKept':
      return certificateKept(event, state);
    case 'CertificateRevoked':
      return certificateRevoked(event, state);
    case 'ApplicantInformed':
      return holderInformed(event, state);
    default:
      return evolveShared(event, state) as SubmittedRevocation;
  }
}
