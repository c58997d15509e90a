import type { CaseRef, MailOrder, MailSent } from '@tte/contracts';
import {
  dueMailRef,
  mailRoundOf,
  partsOfMailRef,
  type HaltCause,
  type MailKind,
  type RejectionReason,
  type Status,
  type SubmittedCase,
  type SystemCommand,
  type TimelineEntry,
} from '@tte/domain';

/**
 * What the mail activity is told of a mail: references, codes and the deadline, never words.
 * @param deadline milliseconds of the workflow's time
 */
export function mailOrder(
  mail: MailKind,
  ref: CaseRef,
  state: SubmittedCase,
  timeline: readonly TimelineEntry[],
  deadline: number | undefined,
): MailOrder {
  const { step, facts } = state;
  return {
    ...ref,
    mail,
    step,
    round: mailRoundOf(state, mail),
    caseNumber: facts.caseNumber,
    ...(deadline !== undefined && { deadline: new Date(deadline).toISOString() }),
    ...(facts.mailTo && { mailTo: facts.mailTo }),
    ...(mail === 'corrected' ? whatWasCorrected(state) : whatWasSaid(mail, timeline)),
    ...(mail === 'issued' && wasFoundIssued(timeline) && { foundIssued: true as const }),
  };
}

/**
 * The same of a mail that is sent once more, in the place of another one.
 * @param again the new mail's reference
 */
export function mailOrderAgain(
  again: string,
  ref: CaseRef,
  state: SubmittedCase,
  timeline: readonly TimelineEntry[],
  deadline: number | undefined,
): MailOrder {
  const parts = partsOfMailRef(again);
  if (!parts) throw new TypeError('not the reference of a mail');
  return { ...mailOrder(parts.mail, ref, state, timeline, deadline), ...parts };
}

/** What the case learns of a mail that went out; its reference is told where it is not the one that is due now. */
export function informed(
  mail: MailKind,
  ref: string,
  { recipients, unconfirmed }: MailSent,
  state: SubmittedCase,
): SystemCommand {
  return {
    type: 'record-informed',
    mail,
    recipients,
    ...(unconfirmed && { unconfirmed }),
    ...refUnlessDue(mail, ref, state),
  };
}

/** What the case learns of a mail that was refused for good. */
export const notInformed = (
  mail: MailKind,
  ref: string,
  cause: HaltCause,
  state: SubmittedCase,
): SystemCommand => ({ type: 'record-inform-failed', mail, cause, ...refUnlessDue(mail, ref, state) });

const refUnlessDue = (mail: MailKind, ref: string, state: SubmittedCase) =>
  ref === dueMailRef(state, mail) ? {} : { ref };

/** The decision that a mail tells of. */
const TELLS_OF: Partial<Record<MailKind, TimelineEntry['outcome']>> = {
  returned: 'returned',
  reactivate: 'reactivation-asked',
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

/** BSrE had issued the certificate before the case asked for it: nobody was told to activate. */
const wasFoundIssued = (timeline: readonly TimelineEntry[]): boolean =>
  timeline.some(({ step, outcome }) => step === 7 && outcome === 'skipped');

/** Which data were corrected, when, and whether the office did it by itself. */
const whatWasCorrected = ({ facts: { corrected } }: SubmittedCase) =>
  corrected && {
    fields: corrected.fields,
    correctedAt: corrected.at,
    ...(corrected.by === 'verifikator' && { byOffice: true as const }),
  };

/** The mail that tells of an end; the other ends are the applicant's own, or told by the mail of their step. */
export const mailOfEnd = (status: Status): 'rejected' | 'expired' | 'lapsed' | undefined =>
  status === 'rejected' || status === 'expired' || status === 'lapsed' ? status : undefined;
