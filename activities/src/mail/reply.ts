import type { NodemailerError } from 'nodemailer/lib/errors';

/** A mail server's answer to a command: RFC 5321's code, RFC 3463's where there is one, and its words. */
export interface Reply {
  readonly code: number;
  /** For example `5.7.1`, as class, subject and detail. */
  readonly enhanced?: readonly [number, number, number];
  /** What the server says; it may quote an address and is never passed on. */
  readonly words: string;
}

/** Reads the answer that an error came with; undefined when the server did not answer. */
export function replyOf({ responseCode, response = '' }: NodemailerError): Reply | undefined {
  if (responseCode === undefined || responseCode < 400) return undefined;
  const [, first, second, third] = /^\d{3}[ -]([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(response) ?? [];
  return {
    code: responseCode,
    ...(first && { enhanced: [Number(first), Number(second), Number(third)] as const }),
    words: response,
  };
}

/** The answer's numbers: all that may be logged of it. */
export const numbersOf = ({ code, enhanced }: Reply): string => [code, enhanced?.join('.')].join(' ').trim();

export const isPermanent = ({ code }: Reply): boolean => code >= 500;

/** How servers without enhanced codes say that it is us, or whom we may write to, and not the address or the mail. */
const OF_THE_SESSION =
  /relay|authenti|rcpthosts|sender|client host|blocked|black ?list|block ?list|not (?:permitted|allowed)|policy/i;

/** Details of 5.1.x that concern the sender's address. */
const OF_THE_SENDER = [7, 8];
/** Exchange says 5.4.1 of an address that it does not have; 5.4.4 is a domain without a mail server. */
const NO_SUCH_PLACE = [1, 4];
/** 551 the user is elsewhere, 552 their box is full, 553 and 501 no such name, 556 their domain takes no mail. */
const BARE_OF_ADDRESS = [501, 550, 551, 552, 553, 556];

/**
 * True for a final answer at RCPT that is about this very recipient. Everything else there is about our session.
 * Why: docs/decisions/0064-whose-matter-a-mail-servers-reply-is.md
 */
export function isOfRecipient(reply: Reply): boolean {
  if (!isPermanent(reply)) return false;
  if (!reply.enhanced) return BARE_OF_ADDRESS.includes(reply.code) && !OF_THE_SESSION.test(reply.words);
  const [, subject, detail] = reply.enhanced;
  if (subject === 1) return !OF_THE_SENDER.includes(detail);
  if (subject === 2) return true;
  return subject === 4 && NO_SUCH_PLACE.includes(detail);
}

/** Credentials (RFC 4954) and commands out of order: never about a message. */
const BARE_OF_SESSION = [502, 503, 504, 521, 530, 534, 535, 538];

/** True for a final answer to the message itself: its content or size. */
export function isOfMessage(reply: Reply): boolean {
  if (!isPermanent(reply) || BARE_OF_SESSION.includes(reply.code)) return false;
  const subject = reply.enhanced?.[1];
  if (subject === 2 || subject === 3 || subject === 6) return true;
  if (subject === 5) return false;
  return !OF_THE_SESSION.test(reply.words);
}
