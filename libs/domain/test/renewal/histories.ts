import {
  applicantInformed,
  certificateRenewed,
  holderChecked,
  holderCompared,
  renewalSubmitted,
  type PlainEvent,
} from '../events.js';

type History = readonly PlainEvent[];

const AT_2: History = [renewalSubmitted()];
const AT_3: History = [...AT_2, holderCompared()];
const AT_4: History = [...AT_3, holderChecked()];
const AT_5: History = [...AT_4, applicantInformed('renew', 4)];
const AT_7: History = [...AT_5, certificateRenewed()];

/** What has happened in a renewal that stands at each step. */
export const RENEWAL_AT = { 2: AT_2, 3: AT_3, 4: AT_4, 5: AT_5, 7: AT_7 } as const;
