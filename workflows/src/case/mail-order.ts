import type { CaseRef, CaseSettings, MailOrder } from '@tte/contracts';
import {
  endOfDayInWib,
  roundOf,
  type MailKind,
  type RejectionReason,
  type Status,
  type SubmittedCase,
  type TimelineEntry,
} from '@tte/domain';

/** What the mail activity is told of a mail: references, codes and the deadline, never words. */
export function mailOrder(
  mail: MailKind,
  ref: CaseRef,
  state: SubmittedCase,
  timeline: readonly TimelineEntry[],
  settings: CaseSettings,
): MailOrder {
  const { step, facts } = state;
  const deadline = deadlineOf(mail, state, settings);
  return {
    ...ref,
    mail,
    step,
    round: mailRound(mail, state),
    caseNumber: facts.caseNumber,
    ...(deadline && { deadline }),
    ...(facts.mailTo && { mailTo: facts.mailTo }),
    ...whatWasSaid(mail, timeline),
  };
}

/**
 * The round in the mail's key: what is asked of the applicant up to step 5 is told once per return, and who is to renew
 * is reminded more than once.
 */
function mailRound(mail: MailKind, state: SubmittedCase): number {
  if (state.status === 'awaiting-renewal') return state.facts.reminded + 1;
  return state.step <= 5 && mail !== 'rejected' ? state.facts.returns : roundOf(state);
}

/** Tells this mail from the earlier ones of its kind in the case. */
export const mailKey = (mail: MailKind, state: SubmittedCase): string =>
  `${mail}/${state.step}/${mailRound(mail, state)}`;

/** The decision that a mail tells of. */
const TELLS_OF: Partial<Record<MailKind, TimelineEntry['outcome']>> = {
  returned: 'returned',
  reactivate: 'returned',
  rejected: 'rejected',
};

/** Fields, reason and note that an official gave with that decision. */
function whatWasSaid(mail: MailKind, timeline: readonly TimelineEntry[]) {
  const outcome = TELLS_OF[mail];
  const said = outcome && timeline.findLast((entry) => entry.outcome === outcome);
  if (!said) return {};
  return {
    ...(said.fields && { fields: said.fields }),
    ...(outcome === 'rejected' && { reason: said.evidence as RejectionReason }),
    ...(said.noteRef !== undefined && { noteRef: said.noteRef }),
  };
}

/** Milliseconds that the applicant has to do what the mail asks, or what the wait asks of which it reminds. */
function patienceOf(mail: MailKind, { status }: SubmittedCase, settings: CaseSettings): number | undefined {
  if (mail === 'activate' || mail === 'reactivate' || status === 'awaiting-activation')
    return settings.activationWait;
  if (mail === 'set-passphrase' || status === 'awaiting-passphrase') return settings.passphraseWait;
  return undefined;
}

function deadlineOf(mail: MailKind, state: SubmittedCase, settings: CaseSettings): string | undefined {
  if (mail === 'renew' || state.status === 'awaiting-renewal') return endOfCertificate(state);
  const patience = patienceOf(mail, state, settings);
  const begins = mail === 'reminder' ? Date.parse(state.since) : Date.now();
  return patience === undefined ? undefined : new Date(begins + patience).toISOString();
}

const endOfCertificate = ({ facts }: SubmittedCase): string | undefined =>
  'validUntil' in facts ? endOfDayInWib(facts.validUntil) : undefined;

/** The mail that tells of an end; the other ends are the applicant's own, or told by the mail of their step. */
export const mailOfEnd = (status: Status): 'rejected' | 'expired' | 'lapsed' | undefined =>
  status === 'rejected' || status === 'expired' || status === 'lapsed' ? status : undefined;
