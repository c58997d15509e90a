import type { HaltCause } from '@tte/domain';

/** How an activity's failure is treated, and what an SRE reads of it. No personal data: a closed table. */
export interface FailureEntry {
  /** Tried again by the activity's retry policy, or final. */
  readonly retry: boolean;
  /** One line, in English: shown as the pending activity's last failure. */
  readonly message: string;
  /** What a final failure means for the case. */
  readonly halts?: HaltCause;
  /** Expected: not logged as a warning (Temporal's BENIGN category). */
  readonly benign?: boolean;
}

/** Every failure that an activity may end with; the key is the ApplicationFailure's type. */
export const FAILURES = {
  'not-yet': { retry: true, benign: true, message: 'BSrE has not reached the awaited status yet' },
  'bsre-unknown-status': {
    retry: true,
    message: 'BSrE answered a status that this release does not know; still waiting',
  },
  'bsre-status-stays-unknown': {
    retry: false,
    halts: 'bsre-unknown-status',
    message:
      'BSrE answers a status that this release does not know for longer than BSRE_UNKNOWN_AFTER; a verifikator is to look (the word stands in the worker’s log)',
  },
  'bsre-account-denied': {
    retry: false,
    halts: 'bsre-account-denied',
    message: 'BSrE says DENIED: a verifikator is to look',
  },
  'bsre-unreachable': { retry: true, message: 'BSrE does not answer (connection or time-out); trying again' },
  'bsre-overloaded': { retry: true, message: 'BSrE is overloaded or failing (429 or 5xx); trying again' },
  'bsre-unauthorized': {
    retry: true,
    message:
      'BSrE refuses our credential (401 or 403): check BSRE_USERNAME, BSRE_PASSWORD and the IP allow list',
  },
  'bsre-unreadable': {
    retry: true,
    message: 'BSrE answered in a form that this release cannot read; trying again',
  },
  'bsre-answer-too-large': {
    retry: true,
    message: 'BSrE answered more than 1 MiB, which was not read; trying again',
  },
  'bsre-registration-unconfirmed': {
    retry: true,
    message:
      'A registration went out to BSrE and nothing tells yet whether it was carried out; looking at the status until BSRE_GRACE is over',
  },
  'bsre-not-registered': {
    retry: false,
    halts: 'bsre-not-registered',
    message: 'BSrE was asked to register this applicant, and its status still says NOT_REGISTERED',
  },
  'bsre-refused-applicant': {
    retry: false,
    halts: 'bsre-refused-applicant',
    message: 'BSrE refuses to register this applicant (4xx, or success: false)',
  },
  'bsre-refused-request': {
    retry: false,
    halts: 'bsre-refused-request',
    message: 'BSrE refuses the status request (4xx)',
  },
  'bsre-account-renewal': {
    retry: false,
    halts: 'bsre-account-renewal',
    message: 'BSrE says RENEW: another SOP applies',
  },
  'bsre-account-expired': {
    retry: false,
    halts: 'bsre-account-expired',
    message: 'BSrE says EXPIRED: another SOP applies',
  },
  'bsre-account-suspended': {
    retry: false,
    halts: 'bsre-account-suspended',
    message: 'BSrE says SUSPEND: another SOP applies',
  },
  'bsre-account-revoked': {
    retry: false,
    halts: 'bsre-account-revoked',
    message: 'BSrE says REVOKE: another SOP applies',
  },
  'si-asn-unavailable': {
    retry: true,
    message:
      'SI ASN does not answer, refuses us or answers what cannot be read; falls to the manual check after its retries',
  },
  'simpeg-unavailable': {
    retry: true,
    message:
      'SIMPEG does not answer, refuses us or answers what cannot be read; the verifikator decides without it after its retries',
  },
  'mail-unavailable': {
    retry: true,
    message: 'The mail server does not answer or defers (4xx); trying again',
  },
  'mail-session-refused': {
    retry: true,
    message:
      'The mail server refuses us, not the mail (5xx at sign-in, sender or relay): check SMTP_URL, MAIL_FROM and what the server lets us send; trying again',
  },
  'mail-copy-deferred': {
    retry: true,
    message:
      'The applicant has the mail; the mail server defers the PIC’s copy (4xx), which is tried for ten minutes',
  },
  'mail-address-refused': {
    retry: false,
    halts: 'mail-address-refused',
    message: 'The mail server refuses the applicant’s address (5xx about that recipient)',
  },
  'mail-refused': {
    retry: false,
    halts: 'mail-refused',
    message: 'The mail server refuses the message (5xx)',
  },
  'mailbox-unavailable': {
    retry: true,
    message:
      'The mailbox to which mails come back does not answer or refuses us: check IMAP_URL; the next run reads on',
  },
  'audit-list-altered': {
    retry: false,
    message:
      'ALARM: the list of statements is not what was signed: run ./tte audit verify, keep the store as it is, and tell the auditor',
  },
  'store-unavailable': { retry: true, message: 'MongoDB does not answer; the log catches up when it does' },
  'log-gap': {
    retry: true,
    message:
      'The event log lacks the events before these, as after restoring an older store: run ./tte log repair',
  },
  'log-conflict': {
    retry: true,
    message:
      'ALARM: the event log holds other content under the same key, as after restoring an older Temporal: run ./tte log repair',
  },
  'case-data-unavailable': {
    retry: false,
    halts: 'case-data-unavailable',
    message: 'The vault holds no data for this case and version (erased, restricted, or never stored)',
  },
} as const satisfies Record<string, FailureEntry>;

export type FailureCode = keyof typeof FAILURES;
