import type { NodemailerError } from 'nodemailer/lib/errors';
import { isOfMessage, isOfRecipient, isPermanent, numbersOf, replyOf } from './reply.js';

/** What became of the copy beside the message: refused for now, or for good. */
export type CopyRefusal = 'deferred' | 'refused';

/** How handing a message to the mail server ended. */
export type Delivery =
  /** The server has taken it for so many addresses, but for the copy where that was refused. */
  | { readonly outcome: 'accepted'; readonly recipients: number; readonly copy?: CopyRefusal }
  /** Certainly not taken: it may be tried again, or the address or the message is refused for good. */
  | { readonly outcome: 'unavailable' | 'address-refused' | 'message-refused' }
  /**
   * Certainly not taken, since the server refuses us: our credential, our address, or whom we may write to. Whoever
   * keeps the system can mend it, and then the mail goes out.
   */
  | { readonly outcome: 'session-refused'; readonly reply: string }
  /** The connection was lost after the message was sent and before the server answered. */
  | { readonly outcome: 'unclear' };

/** nodemailer's codes of a session that we could not begin as it must be: no TLS where it is asked for, no sign-in. */
const NO_SESSION = ['ETLS', 'EAUTH', 'ENOAUTH'];

/**
 * Reads an SMTP failure. Every answer of the server, 4xx or 5xx, proves that it did not take the message; so does
 * any loss before the transmission began. Only silence after that is unclear.
 * @param transmitting the message's first byte was about to be sent.
 * @param recipientRefusal the server's answer to the address that the message is for, where it refused that.
 */
export function readFailure(
  error: NodemailerError,
  transmitting: boolean,
  recipientRefusal: NodemailerError | undefined,
): Delivery {
  // With pipelining, a refused sender makes the server refuse the addresses behind it too.
  if (recipientRefusal && error.command !== 'MAIL FROM') return refusedRecipient(recipientRefusal);
  const reply = replyOf(error);
  if (!reply && transmitting) return { outcome: 'unclear' };
  if (!reply) {
    return NO_SESSION.includes(error.code ?? '')
      ? { outcome: 'session-refused', reply: error.code ?? '' }
      : { outcome: 'unavailable' };
  }
  if (!isPermanent(reply)) return { outcome: 'unavailable' };
  const isOfThis = transmitting ? isOfMessage(reply) : isTooLarge(error, reply.code);
  return isOfThis ? { outcome: 'message-refused' } : { outcome: 'session-refused', reply: numbersOf(reply) };
}

/** A server that announces a size refuses a larger message before it sees it (RFC 1870). */
const isTooLarge = ({ command }: NodemailerError, code: number): boolean =>
  command === 'MAIL FROM' && code === 552;

/** What the refusal of the address that the message is for means. */
export function refusedRecipient(error: NodemailerError): Delivery {
  const reply = replyOf(error);
  if (!reply || !isPermanent(reply)) return { outcome: 'unavailable' };
  return isOfRecipient(reply)
    ? { outcome: 'address-refused' }
    : { outcome: 'session-refused', reply: numbersOf(reply) };
}

/** What the refusal of the copy's address means; undefined when it was taken. */
export function refusedCopy(error: NodemailerError | undefined): CopyRefusal | undefined {
  const reply = error && replyOf(error);
  return reply && (isPermanent(reply) ? 'refused' : 'deferred');
}
