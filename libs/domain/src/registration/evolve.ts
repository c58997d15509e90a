import { forwarded } from '../case/disposition.js';
import { evolveShared } from '../case/evolve.js';
import { applicantInformed } from '../case/informing.js';
import { enter, isHalted, type DispositionStep } from '../case/state.js';
import { looksAtBsre } from '../case/waiting.js';
import type { RegistrationEvent, RegistrationEventOf } from './events.js';
import { dataCorrectedOnEvidence } from './data-on-evidence.js';
import { waitExpired } from './expiry.js';
import { decidedInPortal } from './portal-decision.js';
import { REGISTRATION_SOP } from './sop.js';
import type { SubmittedRegistration } from './state.js';
import { DISPOSITIONS, INFORMINGS } from './step-rows.js';
import { letterSubmitted } from './steps/01-submit-letter.js';
import { completenessConfirmed, registeredAtBsre } from './steps/05-register-at-bsre.js';
import { accountActivated, bsreStatusChanged } from './steps/07-activate.js';
import { identityConfirmed, identityNotConfirmed } from './steps/08-verify-asn.js';
import { approvalRequested } from './steps/09-await-approval.js';
import { approved, reactivationRequested } from './steps/10-verify-simpeg.js';
import { passphraseSet } from './steps/13-set-passphrase.js';
import { certificateIssued, certificateLate } from './steps/14-issue-certificate.js';

/** Folds an event of a registration into its state. */
export function evolve(event: RegistrationEvent, state: SubmittedRegistration): SubmittedRegistration {
  switch (event.type) {
    case 'LetterSubmitted':
      return letterSubmitted(event);
    case 'DispositionForwarded':
      return forwarded(DISPOSITIONS[event.step as DispositionStep], event, state);
    case 'CompletenessConfirmed':
      return completenessConfirmed(event, state);
    case 'RegisteredAtBsre':
      return registeredAtBsre(event, state);
    case 'ApplicantInformed':
      return applicantInformed({ sop: REGISTRATION_SOP }, INFORMINGS, event, state) as SubmittedRegistration;
    case 'BsreStatusChanged':
      return bsreStatusChanged(event, state);
    case 'AccountActivated':
      return accountActivated(event, state);
    case 'IdentityConfirmed':
      return identityConfirmed(event, state);
    case 'IdentityNotConfirmed':
      return identityNotConfirmed(event, state);
    case 'ApprovalRequested':
      return approvalRequested(event, state);
    case 'Approved':
      return approved(event, state);
    case 'ReactivationRequested':
      return reactivationRequested(event, state);
    case 'PassphraseSet':
      return passphraseSet(event, state);
    case 'DataCorrected':
      return event.data.evidence === undefined
        ? (evolveShared(event, state) as SubmittedRegistration)
        : dataCorrectedOnEvidence(event, state);
    case 'CertificateLate':
      return certificateLate(event, state);
    case 'CertificateIssued':
      return certificateIssued(event, state);
    case 'WaitExpired':
      return waitExpired(event, state);
    case 'PortalWorkRecorded':
      return portalWorkRecorded(event, state);
    default:
      return evolveShared(event, state) as SubmittedRegistration;
  }
}

/** The verifikator's word: the portal has decided, or the applicant has activated anew, so that 7 may end. */
function portalWorkRecorded(
  event: RegistrationEventOf<'PortalWorkRecorded'>,
  state: SubmittedRegistration,
): SubmittedRegistration {
  if (looksAtBsre(state)) return decidedInPortal(event, state);
  // They have asked BSrE: the certificate has its time anew.
  if (state.status === 'awaiting-certificate')
    return enter(state, event, { status: 'awaiting-certificate', step: 14 });
  const looked = evolveShared(event, state) as SubmittedRegistration;
  const { status } = isHalted(state) ? state.resume : state;
  if (status !== 'awaiting-activation' || looked.facts.changeSeen) return looked;
  return { ...looked, facts: { ...looked.facts, changeSeen: true, changeStatedBy: event.actor.post } };
}
