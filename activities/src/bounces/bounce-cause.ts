import type { BounceCause } from '@tte/domain';

const ENHANCED = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/;
const FULL = /quota|full\b|over ?limit/i;
const UNKNOWN = /unknown|no such|not found|does ?n[o']t exist|invalid recipient|user doesn/i;

/**
 * Why a mail came back, by RFC 3463. Many servers say 5.0.0, and the code proper, or nothing but words, in their
 * diagnostic.
 * @param status the field `Status`
 * @param diagnostic the field `Diagnostic-Code`; it may quote the address and is never passed on
 */
export function bounceCauseOf(status: string, diagnostic: string): BounceCause {
  for (const text of [status, diagnostic]) {
    const [, kind, subject, detail] = ENHANCED.exec(text) ?? [];
    const cause = kind && causeOf(kind === '5', Number(subject), Number(detail));
    if (cause) return cause;
  }
  if (FULL.test(diagnostic)) return 'mailbox-full';
  return UNKNOWN.test(diagnostic) ? 'mailbox-unknown' : 'other';
}

function causeOf(isPermanent: boolean, subject: number, detail: number): BounceCause | undefined {
  switch (subject) {
    case 1:
      return 'mailbox-unknown';
    case 2:
      if (detail === 2) return 'mailbox-full';
      return detail === 3 ? 'message-refused' : 'mailbox-inactive';
    case 3:
    case 6:
    case 7:
      return 'message-refused';
    case 4:
      // Exchange says 5.4.1 of an address that it does not have; 5.4.4 is a domain without a mail server.
      return isPermanent && (detail === 1 || detail === 4) ? 'mailbox-unknown' : 'not-reached';
    default:
      return undefined;
  }
}
