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

/** The mail server and the sender. The address may carry a password. */
export const mail = z
  .object({ SMTP_URL: smtp.required(), MAIL_FROM: sender.required() })
  .transform((env) => ({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM }));
