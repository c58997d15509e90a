import type { NodemailerError } from 'nodemailer/lib/errors';

/** How handing a message to the mail server ended. */
export type Delivery =
  /** The server has taken it for so many addresses. */
  | { readonly outcome: 'accepted'; readonly recipients: number }
  /** Certainly not taken: it may be tried again, or the address or the message is refused for good. */
  | { readonly outcome: 'unavailable' | 'address-refused' | 'message-refused' }
  /** The connection was lost after the message was sent and before the server answered. */
  | { readonly outcome: 'unclear' };

/**
 * Reads an SMTP failure. Every answer of the server, 4xx or 5xx, proves that it did not take the message; so does
 * any loss before the transmission began. Only silence after that is unclear.
 * @param transmitting the message's first byte was about to be sent.
 * @param applicantRefusal the server's answer to the applicant's own address, where it refused that.
 */
export function readFailure(
  error: NodemailerError,
  transmitting: boolean,
  applicantRefusal: NodemailerError | undefined,
): Delivery {
  const { responseCode, command } = error;
  // With pipelining, a refused sender makes the server refuse the addresses behind it too.
  if (applicantRefusal && command !== 'MAIL FROM') return refusedAddress(applicantRefusal);
  const answered = responseCode !== undefined && responseCode >= 400;
  if (!answered) return { outcome: transmitting ? 'unclear' : 'unavailable' };
  // Refusals before MAIL concern the session (our credentials, the server's own state), never this mail.
  const ofTheMail = command === 'MAIL FROM' || command === 'RCPT TO' || command === 'DATA';
  return { outcome: ofTheMail && isFinal(responseCode) ? 'message-refused' : 'unavailable' };
}

/** What the refusal of the applicant's address means. */
export const refusedAddress = ({ responseCode = 0 }: NodemailerError): Delivery => ({
  outcome: isFinal(responseCode) ? 'address-refused' : 'unavailable',
});

/** 503 says that the session, not the mail, was in a wrong state. */
const isFinal = (code: number): boolean => code >= 500 && code !== 503;
