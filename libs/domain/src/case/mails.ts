import type { AnyEvent, EventOf, SharedEventData } from './events.js';
import type { BounceCause, HaltCause } from './evidence.js';
import type { Procedure } from './procedure.js';
import { stepOf, type MailKind, type StepNumber } from './sop.js';
import { isClosed, isHalted, type AnyCase, type Addressee, type CaseMail, type MailState } from './state.js';

/** What tells a mail from every other one of its case: kind, step, round, and what made it another one. */
export interface MailParts {
  readonly mail: MailKind;
  readonly step: StepNumber;
  readonly round: number;
  readonly occasion?: string;
}

/** A mail's reference within its case; no personal data. The mail activity's key ends with it. */
export const mailRef = ({ mail, step, round, occasion }: MailParts): string =>
  [mail, step, round, ...(occasion === undefined ? [] : [occasion])].join('/');

const REF = /^([a-z]+(?:-[a-z]+)*)\/(\d{1,2})\/(\d{1,4})(?:\/(.{1,200}))?$/;

/** Reads a mail's reference; undefined for what is none. */
export function partsOfMailRef(ref: string): MailParts | undefined {
  const [, mail, step, round, occasion] = REF.exec(ref) ?? [];
  if (mail === undefined) return undefined;
  return {
    mail: mail as MailKind,
    step: Number(step) as StepNumber,
    round: Number(round),
    ...(occasion !== undefined && { occasion }),
  };
}

/** The reference of a mail of this kind that is due where the case stands. */
export const dueMailRef = (procedure: Procedure, state: AnyCase, mail: MailKind): string =>
  mailRef({ mail, step: state.step, round: procedure.mailRound(state, mail) });

const AGAIN = '/again';

/** The reference of the mail that is sent in the place of another one. */
export const againOf = (ref: string): string => `${ref}${AGAIN}`;

/** Whether a mail was sent in the place of another one; it moves no step. */
export const isSentAgain = (ref: string | undefined): boolean => ref?.endsWith(AGAIN) === true;

/** How mails stand of which nobody can say that they arrived, and for which somebody has yet to do something. */
export const TROUBLED = ['unconfirmed', 'failed', 'bounced'] as const satisfies readonly MailState[];

export const isTroubled = ({ state }: Pick<CaseMail, 'state'>): boolean =>
  TROUBLED.some((one) => one === state);

export const mailOf = ({ facts }: AnyCase, ref: string): CaseMail | undefined =>
  facts.mails.find((one) => one.ref === ref);

/** Whether this address of the case, as its data are now, is known to take no mail. */
const isOfDeadAddress = ({ facts }: AnyCase, { state, bounces, cause, dataVersion }: CaseMail): boolean =>
  dataVersion === facts.dataVersion &&
  ((state === 'bounced' && bounces?.[facts.mailTo ?? 'applicant'] !== undefined) ||
    (state === 'failed' && cause === 'mail-address-refused'));

/** Mails to the address of the present data that say that it takes none; a later version of the data has none. */
export const deadAddressMails = (state: AnyCase): readonly CaseMail[] =>
  state.facts.mails.filter((mail) => isOfDeadAddress(state, mail));

/**
 * What was sent to the applicant in their present wait came back: they do not know that they are waited for, so the
 * verifikator has to act. Why: docs/decisions/0110-mail-that-comes-back.md
 */
export const isUnreachable = (procedure: Procedure, state: AnyCase): boolean =>
  state.facts.mails.some(
    (mail) => mail.state === 'bounced' && mail.sentAt >= state.since && isOfDeadAddress(state, mail),
  ) &&
  !isClosed(state) &&
  procedure.waitingOn(state) === 'pemohon';

/** The mail by which the case's step is done, where the step was halted since it could not be sent. */
function haltedMail(state: AnyCase): string | undefined {
  if (!isHalted(state) || state.resume.status !== 'informing') return undefined;
  return state.facts.mails.find((one) => one.state === 'failed' && one.since === state.since)?.ref;
}

/** Whether the case was halted since this mail could not be sent: it is tried again by going on. */
export const isHaltedBy = (state: AnyCase, ref: string): boolean => haltedMail(state) === ref;

/** How the case's mails stand after an event; the very list where it concerns none. */
export function mailsAfter(procedure: Procedure, state: AnyCase, event: AnyEvent): readonly CaseMail[] {
  const { mails } = state.facts;
  const shared = event as EventOf<keyof SharedEventData>;
  const change = (ref: string, changes: Partial<CaseMail>) =>
    mails.map((one) => (one.ref === ref ? { ...one, ...changes, since: event.at } : one));
  switch (shared.type) {
    case 'ApplicantInformed': {
      const { mail, ref = dueMailRef(procedure, state, mail), unconfirmed, recipients } = shared.data;
      return put(state, event, ref, { state: unconfirmed ? 'unconfirmed' : 'accepted', recipients });
    }
    case 'InformFailed': {
      const { mail, ref = dueMailRef(procedure, state, mail), cause } = shared.data;
      return put(state, event, ref, { state: 'failed', cause });
    }
    case 'StepHalted': {
      const { mail } = stepOf(procedure.sop, state.step);
      if (state.status !== 'informing' || !mail) return mails;
      return put(state, event, dueMailRef(procedure, state, mail), {
        state: 'failed',
        cause: shared.data.cause,
      });
    }
    case 'MailBounced': {
      const { ref, to, cause } = shared.data;
      const known = mailOf(state, ref);
      const bounces = { ...known?.bounces, [to]: cause };
      const isBeingMended = known?.state === 'resending' || known?.state === 'resent';
      if (known) return change(ref, { bounces, state: isBeingMended ? known.state : 'bounced' });
      return put(state, event, ref, { state: 'bounced', bounces });
    }
    case 'MailResendAsked':
      return isHaltedBy(state, shared.data.ref)
        ? without(mails, shared.data.ref)
        : change(shared.data.ref, { state: 'resending' });
    case 'MailHandled':
      return change(shared.data.ref, { state: 'handled' });
    case 'EmailCorrected':
    case 'PortalWorkRecorded':
      return without(mails, haltedMail(state));
    default:
      return mails;
  }
}

/** The mail that is tried again by going on: how that ends will be said anew. */
const without = (mails: readonly CaseMail[], ref: string | undefined): readonly CaseMail[] =>
  mails.some((one) => one.ref === ref) ? mails.filter((one) => one.ref !== ref) : mails;

/** How a mail that was tried stands. What came back before the case knew of it, or was seen to, stays so. */
function put(
  { facts }: AnyCase,
  { at, step }: AnyEvent,
  ref: string,
  stands: Pick<CaseMail, 'state'> & {
    readonly recipients?: number;
    readonly cause?: HaltCause;
    readonly bounces?: Readonly<Partial<Record<Addressee, BounceCause>>>;
  },
): readonly CaseMail[] {
  const known = facts.mails.find((one) => one.ref === ref);
  const parts = partsOfMailRef(ref);
  const next: CaseMail = {
    ref,
    mail: parts?.mail ?? 'new-link',
    step: parts?.step ?? step,
    sentAt: at,
    since: at,
    dataVersion: facts.dataVersion,
    ...stands,
    ...(known?.bounces && { bounces: known.bounces, state: known.state, since: known.since }),
    ...(known?.state === 'handled' && known),
  };
  const others = facts.mails
    .filter((one) => one.ref !== ref)
    .map((one) => (againOf(one.ref) === ref ? { ...one, state: 'resent' as const, since: at } : one));
  return [...others, next];
}
