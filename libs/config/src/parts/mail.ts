import { z } from 'zod';
import { Secret } from '../secret.js';
import { kind } from '../variable.js';

const smtp = kind('must be an address such as smtp://host:25 or smtps://user:password@host:465', (given) =>
  URL.canParse(given) && ['smtp:', 'smtps:'].includes(new URL(given).protocol)
    ? new Secret(given)
    : undefined,
);
const imap = kind(
  'must be an address such as imaps://user:password@host:993/INBOX, with a user and a password',
  (given) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isImap = url && ['imap:', 'imaps:'].includes(url.protocol) && url.username && url.password;
    return isImap ? new Secret(given) : undefined;
  },
);
const sender = kind('must be an address such as Pusdatin Kemhan <tte@kemhan.go.id>', (given) =>
  /^[^<>]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(given) ? given : undefined,
);

/**
 * The mail server, the sender, where answers go, and the mailbox to which mails come back. The addresses may carry
 * passwords.
 */
export const mail = z
  .object({
    SMTP_URL: smtp.required(),
    IMAP_URL: imap.optional(),
    MAIL_FROM: sender.required(),
    MAIL_REPLY_TO: sender.optional(),
  })
  .transform((env) => ({
    smtpUrl: env.SMTP_URL,
    imapUrl: env.IMAP_URL,
    from: env.MAIL_FROM,
    replyTo: env.MAIL_REPLY_TO,
  }));
