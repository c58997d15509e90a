import { z } from 'zod';
import { Secret } from '../secret.js';
import { kind } from '../variable.js';

const smtp = kind('must be an address such as smtp://host:25 or smtps://user:password@host:465', (given) =>
  URL.canParse(given) && ['smtp:', 'smtps:'].includes(new URL(given).protocol)
    ? new Secret(given)
    : undefined,
);
const sender = kind('must be an address such as Pusdatin Kemhan <tte@kemhan.go.id>', (given) =>
  /^[^<>]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(given) ? given : undefined,
);

const contact = kind('must be one line of at most 120 characters, such as Telepon (021) 3840889', (given) =>
  given.length <= 120 && !/[\r\n]/.test(given) ? given : undefined,
);

/** The mail server, the sender, and how people reach the office. The address of the server may carry a password. */
export const mail = z
  .object({
    SMTP_URL: smtp.required(),
    MAIL_FROM: sender.required(),
    MAIL_REPLY_TO: sender.optional(),
    OFFICE_CONTACT: contact.optional(),
  })
  .transform((env) => ({
    smtpUrl: env.SMTP_URL,
    from: env.MAIL_FROM,
    replyTo: env.MAIL_REPLY_TO,
    officeContact: env.OFFICE_CONTACT,
  }));
