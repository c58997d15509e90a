import { inOneLine, type CheckpointPlace } from '@tte/audit';
import type { AuditVerified } from '@tte/contracts';
import { failure } from '@tte/outside';
import { messageIdOf } from '../mail/key.js';
import type { MailSettings } from '../mail/settings.js';
import type { Mailer } from '../mail/transport.js';

/** What a mail to auditor and admin takes. */
export interface AuditMailing {
  readonly mailer: Mailer;
  readonly mail: MailSettings;
}

interface Words {
  readonly subject: string;
  readonly before: readonly string[];
  /** Each is one line, whatever its length, as the verifier reads it. */
  readonly lines: readonly string[];
  readonly after: readonly string[];
}

/** Throws unless the mail server has taken it. One that is sent twice says the same twice. */
async function send({ mailer, mail }: AuditMailing, to: string, key: string, words: Words): Promise<void> {
  const { from, replyTo, officeName, officeContact } = mail;
  const { subject, before, lines, after } = words;
  const foot = `${officeName}\n${officeContact}`;
  const text = ['Yth. Bapak/Ibu,', ...before, lines.join('\n'), ...after, foot].join('\n\n');
  const paragraphs = [...after, officeName, officeContact].map((one) => `<p>${escaped(one)}</p>`);
  const html = [
    ...['Yth. Bapak/Ibu,', ...before].map((one) => `<p>${escaped(one)}</p>`),
    `<pre style="white-space: pre-wrap">${escaped(lines.join('\n'))}</pre>`,
    ...paragraphs,
  ].join('\n');
  const message = {
    ...{ subject, text: `${text}\n`, html, messageId: messageIdOf(key, from.address), from },
    to: { name: '', address: to },
    ...(replyTo && { replyTo }),
  };
  const { outcome } = await mailer.deliver(message, [to], () => Promise.resolve());
  if (outcome !== 'accepted') throw failure('mail-unavailable');
}

const escaped = (given: string): string =>
  given.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a verification has found, to one who has to look at it. */
export const sendAlarm = (
  mailing: AuditMailing,
  to: string,
  { at, findings, first }: AuditVerified,
): Promise<void> =>
  send(mailing, to, `audit-alarm/${at}/${to}`, {
    subject: `PERINGATAN: pemeriksaan catatan menemukan ${findings} hal`,
    before: [
      'Pemeriksaan berkala atas catatan sistem Registrasi TTE menemukan hal yang tidak sesuai dengan apa yang pernah disegel. ' +
        'Ada kemungkinan catatan diubah dari luar sistem.',
      'Temuan (kode dan tempatnya):',
    ],
    lines: first.map(({ kind, where }) => `${kind}  ${where}`),
    after: [
      ...(findings > first.length ? [`Dan ${findings - first.length} temuan lain.`] : []),
      'Jangan ubah apa pun di basis data. Ambil cadangan, buka halaman Audit, dan bandingkan dengan salinan checkpoint di luar sistem.',
    ],
  });

/** The auditor's own copies: checkpoints by mail, each in one line. */
export function mailPlace(mailing: AuditMailing, to: readonly string[], every: number): CheckpointPlace {
  return {
    name: 'email auditor',
    every,
    async put(checkpoints, publicKeys) {
      const last = checkpoints.at(-1);
      if (!last) return;
      for (const address of to)
        await send(mailing, address, `audit-checkpoint/${last.size}/${address}`, {
          subject: `Checkpoint audit ${last.size}`,
          before: [
            'Berikut checkpoint catatan sistem Registrasi TTE. Simpan email ini: dengan baris di bawah, pemeriksa dapat ' +
              'menunjukkan bila catatan diubah atau disembunyikan kemudian.',
          ],
          lines: [...checkpoints.map(({ note }) => inOneLine(note)), '', 'Kunci publik:', publicKeys.trim()],
          after: ['Cara memeriksa: node verify.mjs FOLDER BERKAS, dengan BERKAS berisi baris-baris di atas.'],
        });
    },
  };
}
