import {
  applicantInformed,
  certificateRevoked,
  completenessConfirmed,
  forwarded,
  revocationSubmitted,
  revokedInPortal,
  type PlainEvent,
} from '../events.js';

type History = readonly PlainEvent[];

/** The verifikator has found the holder in the register. */
export const checkedHolder: History = [completenessConfirmed()];

const AT_2: History = [revocationSubmitted()];
const AT_3: History = [...AT_2, forwarded(2)];
const AT_4: History = [...AT_3, forwarded(3)];
const AT_5: History = [...AT_4, forwarded(4)];
const AT_6: History = [...AT_5, ...checkedHolder];
const AT_7: History = [...AT_6, revokedInPortal()];

/** What has happened in a revocation that stands at each step. */
export const REVOCATION_AT = { 2: AT_2, 3: AT_3, 4: AT_4, 5: AT_5, 6: AT_6, 7: AT_7 } as const;
export const INFORMING_REVOKED: History = [...AT_7, certificateRevoked()];

/** Urgent: Kabid's word came first. */
export const URGENT_LETTER: History = [revocationSubmitted({ urgent: true })];
export const URGENT_AT_CHECK: History = [...URGENT_LETTER, forwarded(3)];
export const REVOKED_FOLLOW_UP: History = [
  ...URGENT_AT_CHECK,
  ...checkedHolder,
  revokedInPortal(),
  certificateRevoked(),
  applicantInformed('revoked', 8),
];
