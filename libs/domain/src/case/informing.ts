import type { SharedSystem } from './commands.js';
import { refuse, type Ruling } from './decision.js';
import type { EventOf } from './events.js';
import { againOf, isSentAgain, isUnreachable, partsOfMailRef } from './mails.js';
import type { Procedure } from './procedure.js';
import { stepOf, type MailKind, type StepNumber } from './sop.js';
import {
  enter,
  isClosed,
  isReturned,
  LAST_CHECK_OF_A_LETTER,
  stay,
  type AnyCase,
  type CaseFacts,
  type Place,
  type Standing,
} from './state.js';

/** Which mail it is: its kind, and its reference where it is not the one that is due. */
interface WhichMail {
  readonly mail: MailKind;
  readonly ref?: string | undefined;
}

/** True for the mail by which the case's present step is done; one that is sent once more does no step. */
export const isOfStep = (
  { sop }: Pick<Procedure, 'sop'>,
  { status, step }: AnyCase,
  { mail, ref }: WhichMail,
): boolean => status === 'informing' && stepOf(sop, step).mail === mail && !isSentAgain(ref);

/** True when a mail of this kind is due in this state; 'reminder' is due wherever the applicant is waited for. */
export function mailIsDue(procedure: Procedure, state: AnyCase, mail: MailKind): boolean {
  if (mail === 'corrected') return !isClosed(state) && state.facts.corrected?.receiptDue === true;
  // A reminder would come back like the mail before it.
  if (mail === 'reminder' && isUnreachable(procedure, state)) return false;
  if (isReturned(state)) return mail === (state.informed ? 'reminder' : 'returned');
  switch (state.status) {
    case 'informing':
      return isOfStep(procedure, state, { mail });
    case 'rejected':
    case 'expired':
    case 'lapsed':
      return mail === state.status;
    // The mail of a step was under way when the applicant withdrew: it went out and is recorded.
    case 'withdrawn':
      return mail === stepOf(procedure.sop, state.step).mail;
    default:
      return mail === 'reminder' && procedure.waitingOn(state) === 'pemohon';
  }
}

/**
 * What is asked of a letter's sender, up to its last check, is told once per return; all else once per round. Each
 * correction has a receipt.
 */
export const letterMailRound = (
  { roundOf }: Pick<Procedure, 'roundOf'>,
  state: AnyCase,
  mail: MailKind,
): number => {
  if (mail === 'corrected') return state.facts.dataVersion;
  return state.step <= LAST_CHECK_OF_A_LETTER && mail !== 'rejected' ? state.facts.returns : roundOf(state);
};

/** True when such a mail, due before, may have been under way until now: the case moves on meanwhile. */
function mayComeLate({ sop }: Procedure, { step, facts }: AnyCase, mail: MailKind): boolean {
  const isBehindWait = sop.steps.some(
    ({ number, actor, officeTime }) => actor === 'pemohon' && !officeTime && number <= step,
  );
  switch (mail) {
    case 'returned':
      return facts.returns > 0;
    case 'corrected':
      return facts.corrected !== undefined;
    case 'reminder':
      return facts.returns > 0 || isBehindWait;
    case 'new-link':
      return true;
    default:
      return false;
  }
}

/**
 * The mail server has taken a mail: of a step, or one beside the steps. One beside them is recorded wherever the case
 * has gone while it was under way.
 */
export function recordInformed(
  procedure: Procedure,
  { mail, recipients, ref, unconfirmed }: SharedSystem<'record-informed'>,
  state: AnyCase,
): Ruling {
  if (!isAwaited(procedure, state, mail, ref)) return refuse('out-of-order');
  const which = { ...(ref !== undefined && { ref }), ...(unconfirmed && { unconfirmed }) };
  return [{ type: 'ApplicantInformed', data: { mail, recipients, ...which } }];
}

/** True of a mail that is due, was due and may have been under way until now, or was asked for once more. */
const isAwaited = (procedure: Procedure, state: AnyCase, mail: MailKind, ref: string | undefined): boolean =>
  isSentAgain(ref)
    ? state.facts.mails.some((one) => one.state === 'resending' && againOf(one.ref) === ref)
    : mailIsDue(procedure, state, mail) || mayComeLate(procedure, state, mail);

/** A mail beside the steps could not be delivered; a mail of a step halts the step instead. */
export function recordInformFailed(
  procedure: Procedure,
  { mail, cause, ref }: SharedSystem<'record-inform-failed'>,
  state: AnyCase,
): Ruling {
  if (isOfStep(procedure, state, { mail, ref })) return refuse('out-of-order');
  if (!isAwaited(procedure, state, mail, ref)) return refuse('out-of-order');
  return [{ type: 'InformFailed', data: { mail, cause, ...(ref !== undefined && { ref }) } }];
}

/** A mail beside the steps moves nothing; the applicant of a returned or corrected case has been told, or cannot be. */
export function settled<State extends AnyCase>(
  event: EventOf<'ApplicantInformed' | 'InformFailed'>,
  state: State,
): State {
  const { mail, ref } = event.data;
  const { corrected, dataVersion } = state.facts;
  if (isSentAgain(ref)) return stay(state, event);
  if (mail === 'returned' && isReturned(state)) return { ...stay(state, event), informed: true };
  // The receipt of an earlier correction leaves that of the present one due.
  const isOfPresent = ref === undefined || partsOfMailRef(ref)?.round === dataVersion;
  if (mail !== 'corrected' || !corrected || !isOfPresent) return stay(state, event);
  const { receiptDue: _told, ...rest } = corrected;
  return stay<AnyCase>(state, event, { corrected: rest }) as State;
}

/** What sets the steps apart that a mail ends: where the case goes then, and what changes of its facts. */
export interface InformRow<Facts extends CaseFacts = CaseFacts, Next extends Place = Place> {
  readonly next: Next;
  readonly facts?: (facts: Facts) => Partial<Facts>;
}

/** The mail of the step is out: the case goes on by the step's row. A mail beside the steps moves nothing. */
export function applicantInformed<Facts extends CaseFacts, State extends AnyCase<Facts>, Next extends Place>(
  procedure: Pick<Procedure, 'sop'>,
  rows: Readonly<Partial<Record<StepNumber, InformRow<Facts, Next>>>>,
  event: EventOf<'ApplicantInformed'>,
  state: State,
): State | (Standing<Facts> & Next) {
  const row = rows[state.step];
  if (!row || !isOfStep(procedure, state, event.data)) return settled(event, state);
  return enter<Facts, Next>(state, event, row.next, {
    nudges: 0,
    ...row.facts?.(state.facts),
  } as Partial<Facts>);
}
