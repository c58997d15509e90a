import type { EventOf, EventType, CaseEvent } from '@tte/domain';
import { returnedCase } from './corrected-case.js';

const event = <Type extends EventType>(
  seq: number,
  type: Type,
  at: string,
  data: EventOf<Type>['data'],
): CaseEvent =>
  ({
    seq,
    type,
    at,
    actor: { subject: 'system', post: 'sistem' },
    step: 14,
    round: 1,
    data,
  }) as CaseEvent;

type OfRegistration = 'rejected' | 'withdrawn' | 'expired' | 'superseded';

const ENDS: Record<OfRegistration, (at: string) => CaseEvent> = {
  rejected: (at) => event(2, 'Rejected', at, { reason: 'lainnya' }),
  withdrawn: (at) => event(2, 'Withdrawn', at, {}),
  expired: (at) => event(2, 'WaitExpired', at, { wait: 'activation' }),
  superseded: (at) => event(2, 'Superseded', at, { successor: 'other' }),
};

/** A case that ended without an account. */
export const endedCase = (caseId: string, status: keyof typeof ENDS, at: string): readonly CaseEvent[] => [
  ...returnedCase(caseId).slice(0, 1),
  ENDS[status](at),
];

/** A case whose certificate is out; told of it, its applicant's case is closed. */
export function issuedCase(caseId: string, validUntil: string | undefined, told = true) {
  const at = '2026-03-26T02:00:00.000Z';
  const certificate = event(2, 'CertificateIssued', at, validUntil === undefined ? {} : { validUntil });
  const informed = event(3, 'ApplicantInformed', at, { mail: 'issued', recipients: 1 });
  return [...returnedCase(caseId).slice(0, 1), certificate, ...(told ? [informed] : [])];
}

/** A renewal that stands before the verifikator, has brought a later end, or has lapsed. */
export function renewalCase(
  caseId: string,
  accountOf: string,
  at: string,
  end?: { readonly validUntil: string } | 'lapsed',
): readonly CaseEvent[] {
  const [letter] = returnedCase(caseId);
  const { activationRoundLimit: _limit, ...entry } = letter?.data as EventOf<'LetterSubmitted'>['data'] & {
    activationRoundLimit: number;
  };
  const data = { ...entry, procedure: 'renewal', accountOf, validUntil: '2026-01-01' };
  const compared = event(2, 'HolderCompared', at, { simpeg: {} });
  const before = [{ ...letter, data }, compared] as readonly CaseEvent[];
  if (end === 'lapsed') return [...before, event(3, 'CertificateLapsed', at, {})];
  return end ? [...before, event(3, 'CertificateRenewed', at, end)] : before;
}

/** A revocation that has ended an account. */
export function revokedCase(caseId: string, accountOf: string, at: string): readonly CaseEvent[] {
  const [letter] = returnedCase(caseId);
  const { activationRoundLimit: _limit, ...entry } = letter?.data as EventOf<'LetterSubmitted'>['data'] & {
    activationRoundLimit: number;
  };
  const data = { ...entry, procedure: 'revocation', reason: 'pensiun', urgent: false, accountOf };
  return [
    { ...letter, data },
    ...(['kapusdatin', 'kabid', 'kasubbid'] as const).map((post, index) => ({
      ...event(2 + index, 'DispositionForwarded', at, { instruction: 'tindak-lanjuti' }),
      actor: { subject: `${post}1`, post },
      step: 2 + index,
    })),
    event(5, 'CertificateRevoked', at, {}),
    event(6, 'ApplicantInformed', at, { mail: 'revoked', recipients: 1 }),
  ] as readonly CaseEvent[];
}
