import type { SystemCommand } from '../commands.js';
import { refuse, type Verdict } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, stay, type ClosedStatus, type InformStep, type Phase, type SubmittedCase } from '../state.js';
import { sopStep, type MailKind } from '../sop.js';
import { roundOf } from './round.js';

/** Where the case goes when the applicant has been told: 6, 11 and 12 wait for the applicant, 14 ends. */
const AFTER: Record<InformStep, Phase | { readonly status: ClosedStatus; readonly step: 14 }> = {
  6: { status: 'awaiting-activation', step: 7 },
  11: { status: 'awaiting-activation', step: 7 },
  12: { status: 'awaiting-passphrase', step: 13 },
  14: { status: 'issued', step: 14 },
};

/** True when a mail of this kind is due in this state; 'reminder' is due wherever the applicant is waited for. */
export function mailIsDue(state: SubmittedCase, mail: MailKind): boolean {
  switch (state.status) {
    case 'informing':
      return sopStep(state.step).mail === mail;
    case 'returned':
      return mail === (state.informed ? 'reminder' : 'returned');
    case 'awaiting-activation':
    case 'awaiting-passphrase':
      return mail === 'reminder';
    case 'rejected':
    case 'expired':
      return mail === state.status;
    // The mail of a step was under way when the applicant withdrew: it went out and is recorded.
    case 'withdrawn':
      return mail === sopStep(state.step).mail;
    default:
      return false;
  }
}

/** True for the mail by which the case's present step is done. */
const isOfStep = (state: SubmittedCase, mail: MailKind): boolean =>
  state.status === 'informing' && sopStep(state.step).mail === mail;

/** True when such a mail, due before, may have been under way until now: the case moves on meanwhile. */
function mayComeLate({ step, facts }: SubmittedCase, mail: MailKind): boolean {
  switch (mail) {
    case 'returned':
      return facts.returns > 0;
    case 'reminder':
      return facts.returns > 0 || step >= 7;
    case 'new-link':
      return true;
    default:
      return false;
  }
}

/**
 * 6, 11, 12, 14 and the mails beside the steps: the mail server has taken the mail. One beside the steps is recorded
 * wherever the case has gone while it was under way.
 */
export function recordInformed(
  { mail, recipients }: Extract<SystemCommand, { type: 'record-informed' }>,
  state: SubmittedCase,
): Verdict {
  if (!mailIsDue(state, mail) && !mayComeLate(state, mail)) return refuse('out-of-order');
  return [{ type: 'ApplicantInformed', step: state.step, round: roundOf(state), data: { mail, recipients } }];
}

/** A mail beside the steps could not be delivered; a mail of a step halts the step instead. */
export function recordInformFailed(
  { mail, cause }: Extract<SystemCommand, { type: 'record-inform-failed' }>,
  state: SubmittedCase,
): Verdict {
  if (isOfStep(state, mail)) return refuse('out-of-order');
  if (!mailIsDue(state, mail) && !mayComeLate(state, mail)) return refuse('out-of-order');
  return [{ type: 'InformFailed', step: state.step, round: roundOf(state), data: { mail, cause } }];
}

export function applicantInformed(event: EventOf<'ApplicantInformed'>, state: SubmittedCase): SubmittedCase {
  if (state.status === 'informing' && sopStep(state.step).mail === event.data.mail) {
    return enter(state, event, AFTER[state.step], { nudges: 0, ...(state.step === 11 && nextRound(state)) });
  }
  return settled(event, state);
}

/** From 11 the case goes back to 7, where BSrE still shows what it showed before. */
const nextRound = ({ facts }: SubmittedCase) => ({
  activationRound: facts.activationRound + 1,
  changeSeen: false,
});

export const informFailed = (event: EventOf<'InformFailed'>, state: SubmittedCase): SubmittedCase =>
  settled(event, state);

const settled = (
  event: EventOf<'ApplicantInformed' | 'InformFailed'>,
  state: SubmittedCase,
): SubmittedCase =>
  state.status === 'returned' && event.data.mail === 'returned'
    ? { ...stay(state, event), informed: true }
    : stay(state, event);
