import { Eta } from 'eta';
import { messageIdOf } from '../mail/key.js';
import type { OutgoingMail } from '../mail/message.js';
import type { MailSettings } from '../mail/settings.js';
import { HTML_FRAME, TEXT_FRAME } from './frame.js';

/** Something that a notice lists, with the page behind sign-in that opens it. */
export interface NoticeItem {
  readonly title: string;
  readonly text: string;
  readonly flag?: string;
  readonly link: string;
}

/** What an official is told. It names nobody whom a case is about: mail lies outside the office's sign-in. */
export interface Notice {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly NoticeItem[];
  /** The page behind sign-in where it goes on; absent from what persons outside get. */
  readonly link?: string;
  readonly linkTitle?: string;
  readonly footnotes: readonly string[];
}

const htmlEta = new Eta({ autoEscape: true });
const textEta = new Eta({ autoEscape: false });

/** The message of a notice. @param key what makes it one mail */
export function noticeMail(
  key: string,
  notice: Notice,
  { name, email }: { readonly name: string | undefined; readonly email: string },
  { from, replyTo, officeName, officeContact }: MailSettings,
): OutgoingMail {
  const letter = { ...notice, name: name ?? 'Bapak/Ibu', officeName, officeContact };
  return {
    subject: notice.subject,
    html: htmlEta.renderString(HTML_FRAME, letter),
    text: textEta.renderString(TEXT_FRAME, letter).replace(/\n{3,}/g, '\n\n'),
    messageId: messageIdOf(key, from.address),
    from,
    to: { name: name ?? '', address: email },
    ...(replyTo && { replyTo }),
  };
}
