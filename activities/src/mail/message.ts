import MailComposer from 'nodemailer/lib/mail-composer';
import type { Rendered } from './render.js';
import type { MailAddress } from './settings.js';

/** A mail ready to be handed to the mail server. */
export interface OutgoingMail extends Rendered {
  readonly messageId: string;
  readonly from: MailAddress;
  readonly replyTo?: MailAddress;
  /** The applicant, or the PIC in their place. */
  readonly to: MailAddress;
  readonly cc?: MailAddress;
}

/** The message's bytes. Machines are asked not to answer it (RFC 3834). */
export function compose({
  from,
  replyTo,
  to,
  cc,
  messageId,
  subject,
  html,
  text,
}: OutgoingMail): Promise<Buffer> {
  return new MailComposer({
    from: { ...from },
    to: { ...to },
    ...(cc && { cc: { ...cc } }),
    ...(replyTo && { replyTo: { ...replyTo } }),
    messageId,
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'id' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
