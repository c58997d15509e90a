import type { CaseRef, MailOrder } from '@tte/contracts';
import {
  mailRoundOf,
  type MailKind,
  type RejectionReason,
  type Status,
  type SubmittedCase,
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
  };
}

/** Tells this mail from the earlier ones of its kind in the case. */
export const mailKey = (mail: MailKind, state: SubmittedCase): string =>
  `${mail}/${state.step}/${mailRoundOf(state, mail)}`;

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

/** Which data were corrected, and when. */
const whatWasCorrected = ({ facts: { corrected } }: SubmittedCase) =>
  corrected && { fields: corrected.fields, correctedAt: corrected.at };

/** The mail that tells of an end; the other ends are the applicant's own, or told by the mail of their step. */
export const mailOfEnd = (status: Status): 'rejected' | 'expired' | 'lapsed' | undefined =>
  status === 'rejected' || status === 'expired' || status === 'lapsed' ? status : undefined;
