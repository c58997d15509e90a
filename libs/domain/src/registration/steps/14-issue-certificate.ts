import type { InformRow } from '../beside/informing.js';
import type { SystemCommand } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { Draft, EventOf } from '../events.js';
import { enter, type SubmittedCase } from '../state.js';
import { applicantActor, bsreActor } from '../../case/system-actor.js';

/** 14. BSrE has issued the certificate. Seen while 13 still waits, it proves 13 as well. */
export function recordIssued(
  { validUntil }: Extract<SystemCommand, { type: 'record-issued' }>,
  state: SubmittedCase,
): Ruling {
  const round = state.facts.activationRound;
  const issued: Draft = {
    type: 'CertificateIssued',
    step: 14,
    round,
    actor: bsreActor,
    data: validUntil === undefined ? {} : { validUntil },
  };
  if (state.status === 'awaiting-certificate') return [issued];
  if (state.status !== 'awaiting-passphrase') return refuse('out-of-order');
  return [
    { type: 'PassphraseSet', step: 13, round, actor: applicantActor, data: { evidence: 'certificate' } },
    issued,
  ];
}

export const certificateIssued = (event: EventOf<'CertificateIssued'>, state: SubmittedCase) =>
  enter(state, event, { status: 'informing', step: 14 });

/** 14, its end. The applicant is told that the certificate is out, and the case is closed. */
export const informIssued: InformRow = { next: { status: 'issued', step: 14 } };
