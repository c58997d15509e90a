/**
 * Statuses of BSrE's `check/status` (Petunjuk Teknis Esign Client Service v2.2.1), in the order of a person's way as we
 * read it: docs/decisions/0082-the-portal-decides-first.md
 * Whoever waits tests "at or past", since BSrE may skip a status between two looks.
 */
const PROGRESS = ['NOT_REGISTERED', 'NO_CERTIFICATE', 'WAITING_FOR_VERIFICATION', 'NEW', 'ISSUE'] as const;

/** These belong to other SOPs, or are BSrE's refusal: the case stops and a verifikator is told. */
const STOPPED = ['RENEW', 'EXPIRED', 'SUSPEND', 'REVOKE', 'DENIED'] as const;

export type BsreProgress = (typeof PROGRESS)[number];
export type BsreStopped = (typeof STOPPED)[number];
export type BsreStatus = BsreProgress | BsreStopped;

/** Reads BSrE's word; `WAITING_FOR_APPROVAL` is an alias. Undefined for any other word: keep waiting, show it. */
export function parseBsreStatus(word: string): BsreStatus | undefined {
  const upper = word.trim().toUpperCase();
  if (upper === 'WAITING_FOR_APPROVAL') return 'WAITING_FOR_VERIFICATION';
  return [...PROGRESS, ...STOPPED].find((status) => status === upper);
}

export const isStopped = (status: BsreStatus): status is BsreStopped =>
  (STOPPED as readonly string[]).includes(status);

/** BSrE's word for a person whom its portal's verifikator, or BKN's data, have approved: a certificate is being made. */
export const isApprovedAtBsre = (status: BsreStatus): boolean => atOrPast(status, 'NEW');

/** BSrE's word for a person whose certificate is out already. */
export const isIssuedAtBsre = (status: BsreStatus): boolean => status === 'ISSUE';

/** True when `status` is `goal` or lies beyond it; false for the stopped ones. */
export const atOrPast = (status: BsreStatus, goal: BsreProgress): boolean =>
  !isStopped(status) && PROGRESS.indexOf(status) >= PROGRESS.indexOf(goal);
