import { closed } from './closing.js';
import { dataCorrected, returnedForCorrection } from './correction.js';
import { escalated } from './escalation.js';
import type { AnyEvent, EventOf, SharedEventData } from './events.js';
import { holdReleased, putOnHold } from './hold.js';
import { settled } from './informing.js';
import { emailCorrected, mailSeenTo } from './mail-care.js';
import { mailsAfter } from './mails.js';
import type { Procedure } from './procedure.js';
import { recalled } from './recall.js';
import { enter, isHalted, stay, type AnyCase, type CaseMail, type NewCase } from './state.js';
import { signalRefused, standardTimeExceeded, stepHalted } from './waiting.js';

/** An event of a type that this release does not know: the log was written by a newer one, or altered. */
export class UnknownEvent extends RangeError {
  override readonly name = 'UnknownEvent';
}

/**
 * Folds one event into the state of a case.
 * @throws UnknownEvent, or RangeError when the event is not the next of its case: a log with a gap or a wrong order.
 */
export function evolveBy(procedure: Procedure, state: AnyCase | NewCase, event: AnyEvent): AnyCase {
  if (event.seq !== state.seq + 1) throw new RangeError(`event ${event.seq} does not follow ${state.seq}`);
  const isLetter = event.type === 'LetterSubmitted';
  if ('facts' in state) {
    if (isLetter) throw new RangeError('a second letter opens no case');
    return withMails(procedure.evolve(event, state), mailsAfter(procedure, state, event));
  }
  if (!isLetter) throw new RangeError(`${event.type} before the letter`);
  return procedure.opened(event);
}

/** The mails are folded here for every SOP. */
const withMails = (state: AnyCase, mails: readonly CaseMail[]): AnyCase =>
  mails === state.facts.mails ? state : { ...state, facts: { ...state.facts, mails } };

/** The events that lead every case alike; each SOP folds the others itself. */
export type LeadingAlike = EventOf<
  Exclude<keyof SharedEventData, 'DispositionForwarded' | 'CompletenessConfirmed' | 'ApplicantInformed'>
>;

/** Folds an event that leads every case alike. @throws UnknownEvent for any other */
export function evolveShared(event: LeadingAlike, state: AnyCase): AnyCase {
  switch (event.type) {
    case 'ReturnedForCorrection':
      return returnedForCorrection(event, state);
    case 'DataCorrected':
      return dataCorrected(event, state);
    case 'InformFailed':
      return settled(event, state);
    case 'Rejected':
    case 'Withdrawn':
    case 'Superseded':
      return closed(event, state);
    case 'Nudged':
      return stay(state, event, { nudges: state.facts.nudges + 1 });
    case 'PortalWorkRecorded':
      return isHalted(state) ? enter(state, event, state.resume) : stay(state, event);
    case 'DispositionRecalled':
      return recalled(event, state);
    case 'PutOnHold':
      return putOnHold(state, event);
    case 'HoldReleased':
      return holdReleased(state, event);
    case 'MailBounced':
      return stay(state, event);
    case 'MailHandled':
    case 'MailResendAsked':
      return mailSeenTo(event, state);
    case 'EmailCorrected':
      return emailCorrected(event, state);
    case 'StepHalted':
      return stepHalted(event, state);
    case 'StandardTimeExceeded':
      return standardTimeExceeded(event, state);
    case 'Escalated':
      return escalated(event, state);
    case 'SignalRefused':
      return signalRefused(event, state);
    default:
      throw new UnknownEvent(
        `an event of the unknown type ${(event satisfies never as { type: string }).type}`,
      );
  }
}
