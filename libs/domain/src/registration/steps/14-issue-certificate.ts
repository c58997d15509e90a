import { refuse, type Ruling } from '../../case/decision.js';
import { enter, stay } from '../../case/state.js';
import { applicantActor, bsreActor } from '../../case/system-actor.js';
import type { SystemOf } from '../commands.js';
import type { RegistrationDraft, RegistrationEventOf } from '../events.js';
import type { RegistrationInformRow } from '../inform-row.js';
import type { SubmittedRegistration } from '../state.js';

/** 14. BSrE has issued the certificate. Seen while 13 still waits, it proves 13 as well. */
export function recordIssued(
  { validUntil }: SystemOf<'record-issued'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  const issued: RegistrationDraft = {
    type: 'CertificateIssued',
    step: 14,
    actor: bsreActor,
    data: validUntil === undefined ? {} : { validUntil },
  };
  if (state.status === 'awaiting-certificate') return [issued];
  if (state.status !== 'awaiting-passphrase') return refuse('out-of-order');
  return [{ type: 'PassphraseSet', actor: applicantActor, data: { evidence: 'certificate' } }, issued];
}

/** 14. The certificate is out later than the office waits without asking. Told once per wait. */
export function recordCertificateLate(
  { dueAt }: SystemOf<'record-certificate-late'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  if (state.status !== 'awaiting-certificate') return refuse('out-of-order');
  return state.overdue ? [] : [{ type: 'CertificateLate', data: { dueAt } }];
}

/** From now on the verifikator is waited for, who asks BSrE, and BSrE is looked at meanwhile. */
export const certificateLate = (
  event: RegistrationEventOf<'CertificateLate'>,
  state: SubmittedRegistration,
): SubmittedRegistration => ({ ...stay(state, event), overdue: true });

export const certificateIssued = (
  event: RegistrationEventOf<'CertificateIssued'>,
  state: SubmittedRegistration,
) => enter(state, event, { status: 'informing', step: 14 });

/** 14, its end. The applicant is told that the certificate is out, and the case is closed. */
export const informIssued: RegistrationInformRow = { next: { status: 'issued', step: 14 } };
