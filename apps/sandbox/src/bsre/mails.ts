import { createTransport, type Transporter } from 'nodemailer';
import type { Context } from '../context.js';
import { html } from '../http/html.js';
import { bsreSender } from '../mailbox/smtp.js';
import type { Person } from './person.js';

interface Letter {
  /** Makes the Message-ID, so that one event is one mail. */
  key: string;
  subject: string;
  words: string;
  link?: string;
}

/** BSrE's way to the sandbox's SMTP. Pooled, for a new connection waits 100 ms for early talkers. */
export function openBsreMail(host: string, port: number): Transporter {
  return createTransport({ host, port, secure: false, ignoreTLS: true, pool: true, maxMessages: Infinity });
}

export const messageIdOf = ({ key }: Pick<Letter, 'key'>): string => `<${key}@bsre.sandbox>`;

/** Sends BSrE's own mail to a person, through SMTP like anyone's. */
export async function mailFromBsre(
  { bsreMail }: Context,
  { nama, email }: Person,
  letter: Letter,
): Promise<void> {
  const { subject, words, link } = letter;
  // A person put in a status by its NIK alone has no address.
  if (!email) return;
  const paragraphs = [
    `Yth. ${nama},`,
    words,
    ...(link ? [link] : []),
    'Balai Besar Sertifikasi Elektronik (buatan)',
  ];
  await bsreMail?.sendMail({
    messageId: messageIdOf(letter),
    from: { name: 'BSrE (buatan)', address: bsreSender },
    to: email,
    subject,
    text: paragraphs.join('\n\n'),
    html: html`<p>Yth. ${nama},</p>
      <p>${words}</p>
      ${link && html`<p><a href="${link}">${link}</a></p>`}`.text,
  });
}

/** Asks to activate the account. */
export const activationMail = (url: string, token: string): Letter => ({
  key: `activation-${token}`,
  subject: 'Aktivasi akun sertifikat elektronik',
  words: 'Akun Anda telah didaftarkan. Aktifkan melalui tautan berikut.',
  link: `${url}/bsre/activation/${token}`,
});

/** Asks to set the passphrase. */
export const passphraseMail = (url: string, token: string): Letter => ({
  key: `passphrase-${token}`,
  subject: 'Pembuatan passphrase sertifikat elektronik',
  words:
    'Data Anda telah disetujui. Buat passphrase melalui tautan berikut dan jangan beritahukan kepada siapa pun.',
  link: `${url}/bsre/passphrase/${token}`,
});

/** Tells that the certificate is there. */
export const issuedMail = (id: string, issuedAt: string): Letter => ({
  key: `issued-${id}-${Date.parse(issuedAt)}`,
  subject: 'Sertifikat elektronik telah terbit',
  words: 'Sertifikat elektronik Anda telah terbit dan dapat digunakan.',
});
