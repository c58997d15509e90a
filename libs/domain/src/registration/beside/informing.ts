import type { SystemCommand } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import {
  enter,
  stay,
  type CaseFacts,
  type ClosedStatus,
  type InformStep,
  type Phase,
  type SubmittedCase,
} from '../state.js';
import { sopStep, type MailKind } from '../sop.js';
import { roundOf } from './round.js';

/** What sets the steps apart that a mail ends: where the case goes then, and what changes of its facts. */
export interface InformRow {
  readonly next: Phase | { readonly status: ClosedStatus; readonly step: 14 };
  readonly facts?: (facts: CaseFacts) => Partial<CaseFacts>;
}

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
): Ruling {
  if (!mailIsDue(state, mail) && !mayComeLate(state, mail)) return refuse('out-of-order');
  return [{ type: 'ApplicantInformed', step: state.step, round: roundOf(state), data: { mail, recipients } }];
}

/** A mail beside the steps could not be delivered; a mail of a step halts the step instead. */
export function recordInformFailed(
  { mail, cause }: Extract<SystemCommand, { type: 'record-inform-failed' }>,
  state: SubmittedCase,
): Ruling {
  if (isOfStep(state, mail)) return refuse('out-of-order');
  if (!mailIsDue(state, mail) && !mayComeLate(state, mail)) return refuse('out-of-order');
  return [{ type: 'InformFailed', step: state.step, round: roundOf(state), data: { mail, cause } }];
}

/** The mail of the step is out: the case goes on by the step's row. A mail beside the steps moves nothing. */
export function applicantInformed(
  rows: Readonly<Record<InformStep, InformRow>>,
  event: EventOf<'ApplicantInformed'>,
  state: SubmittedCase,
): SubmittedCase {
  if (state.status === 'informing' && sopStep(state.step).mail === event.data.mail) {
    const { next, facts } = rows[state.step];
    return enter(state, event, next, { nudges: 0, ...facts?.(state.facts) });
  }
  return settled(event, state);
}

export const informFailed = (event: EventOf<'InformFailed'>, state: SubmittedCase): SubmittedCase =>
  settled(event, state);

const settled = (
  event: EventOf<'ApplicantInformed' | 'InformFailed'>,
  state: SubmittedCase,
): SubmittedCase =>
  state.status === 'returned' && event.data.mail === 'returned'
    ? { ...stay(state, event), informed: true }
    : stay(state, event);
