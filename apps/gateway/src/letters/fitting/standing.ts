import type { BsreStatus, ProcedureName } from '@tte/domain';

/** How a person stands towards the SOPs, by the register of accounts and BSrE's status. */
export const STANDINGS = [
  'new',
  'under-way',
  'holder',
  'ending',
  'ended',
  'active-at-bsre',
  'stopped-at-bsre',
  'ended-at-bsre',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** What is known of a person. */
export interface Known {
  /** They have a case that is open. */
  readonly isUnderWay: boolean;
  /** Of the account that they hold, or held last: whether it is valid, and ends soon. */
  readonly account: { readonly isHeld: boolean; readonly endsSoon: boolean } | undefined;
  /** Undefined where BSrE was not asked or did not answer. */
  readonly bsre: BsreStatus | undefined;
}

/** The SOPs that fit a person who stands so, the likelier first; none where a person must look first. */
export const FITTING: Readonly<Record<Standing, readonly ProcedureName[]>> = {
  new: ['registration'],
  // What is open goes on.
  'under-way': [],
  holder: ['revocation'],
  ending: ['renewal', 'revocation'],
  ended: ['registration'],
  // The registration finds the account, and enters nobody twice.
  'active-at-bsre': ['registration'],
  'stopped-at-bsre': [],
  // Revoked in the portal past this system: the revocation records it.
  'ended-at-bsre': ['revocation'],
};

/** How a person stands: by the register first, and where it knows of no account, by BSrE. */
export function standingOf({ isUnderWay, account, bsre }: Known): Standing {
  if (isUnderWay) return 'under-way';
  if (account?.isHeld) {
    if (bsre === 'REVOKE' || bsre === 'EXPIRED') return 'ended-at-bsre';
    return account.endsSoon ? 'ending' : 'holder';
  }
  if (bsre === 'SUSPEND') return 'stopped-at-bsre';
  if (bsre === 'ISSUE' || bsre === 'RENEW') return 'active-at-bsre';
  return account || bsre === 'REVOKE' || bsre === 'EXPIRED' ? 'ended' : 'new';
}
