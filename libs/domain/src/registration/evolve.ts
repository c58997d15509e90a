import type { RegistrationEvent } from './events.js';
import { DISPOSITIONS, INFORMINGS } from './step-rows.js';
import { initialState, type RegistrationState, type SubmittedCase } from './state.js';
import { letterSubmitted } from './steps/01-submit-letter.js';
import { completenessConfirmed, registeredAtBsre } from './steps/05-register-at-bsre.js';
import { accountActivated, bsreStatusChanged } from './steps/07-activate.js';
import { identityConfirmed, identityNotConfirmed } from './steps/08-verify-asn.js';
import { approvalRequested } from './steps/09-await-approval.js';
import { approved, reactivationRequested } from './steps/10-verify-simpeg.js';
import { passphraseSet } from './steps/13-set-passphrase.js';
import { certificateIssued } from './steps/14-issue-certificate.js';
import { closed } from './beside/closing.js';
import { dataCorrected, returnedForCorrection } from './beside/correction.js';
import { forwarded } from './beside/disposition.js';
import { applicantInformed, informFailed } from './beside/informing.js';
import {
  nudged,
  portalWorkRecorded,
  signalRefused,
  standardTimeExceeded,
  stepHalted,
} from './beside/waiting.js';

/** An event of a type that this release does not know: the log was written by a newer one, or altered. */
export class UnknownEvent extends RangeError {
  override readonly name = 'UnknownEvent';
}

/**
 * Folds one event into the state.
 * @throws UnknownEvent, or RangeError when the event is not the next of its case: a log with a gap or a wrong order.
 */
export function evolve(state: RegistrationState, event: RegistrationEvent): SubmittedCase {
  if (event.seq !== state.seq + 1) throw new RangeError(`event ${event.seq} does not follow ${state.seq}`);
  if (event.type === 'LetterSubmitted') {
    if (state.status !== 'new') throw new RangeError('a second letter opens no case');
    return letterSubmitted(event);
  }
  if (state.status === 'new') throw new RangeError(`${event.type} before the letter`);
  switch (event.type) {
    case 'DispositionForwarded':
      return forwarded(DISPOSITIONS[event.step as 2 | 3 | 4], event, state);
    case 'CompletenessConfirmed':
      return completenessConfirmed(event, state);
    case 'RegisteredAtBsre':
      return registeredAtBsre(event, state);
    case 'ApplicantInformed':
      return applicantInformed(INFORMINGS, event, state);
    case 'InformFailed':
      return informFailed(event, state);
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
    case 'CertificateIssued':
      return certificateIssued(event, state);
    case 'ReturnedForCorrection':
      return returnedForCorrection(event, state);
    case 'DataCorrected':
      return dataCorrected(event, state);
    case 'Rejected':
    case 'Withdrawn':
    case 'WaitExpired':
    case 'Superseded':
      return closed(event, state);
    case 'Nudged':
      return nudged(event, state);
    case 'PortalWorkRecorded':
      return portalWorkRecorded(event, state);
    case 'StepHalted':
      return stepHalted(event, state);
    case 'StandardTimeExceeded':
      return standardTimeExceeded(event, state);
    case 'SignalRefused':
      return signalRefused(event, state);
    default:
      throw new UnknownEvent(
        `an event of the unknown type ${(event satisfies never as { type: string }).type}`,
      );
  }
}

/** The state after these events. */
export const fold = (events: readonly RegistrationEvent[]): RegistrationState =>
  events.reduce<RegistrationState>(evolve, initialState);
