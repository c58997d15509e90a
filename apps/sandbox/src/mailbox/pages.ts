import { html, type Html } from '../http/html.js';
import { momentOf } from '../http/moment.js';
import type { Mail } from './mail.js';
import { readable } from './readable.js';

const subjectOf = ({ subject }: Mail): string => subject || '(tanpa perihal)';

const repeatsOf = ({ repeats }: Mail): Html | false =>
  repeats > 0 && html`<p class="faint">Terkirim ulang ${repeats} kali.</p>`;

/** The mails of somebody, or all, the latest first. */
export function listPage(
  mails: readonly Mail[],
  to: string | undefined,
  recipients: readonly string[],
): Html {
  const rows = mails.map(
    (mail) =>
      html`<li>
        <h2><a href="/mailbox/${mail.id}">${subjectOf(mail)}</a></h2>
        <p>Kepada ${mail.to.join(', ')}</p>
        <p class="faint">Dari ${mail.from}, ${momentOf(mail.receivedAt)}</p>
        ${repeatsOf(mail)}
      </li>`,
  );
  const empty = to
    ? html`<p>Belum ada surat untuk ${to}. <a href="/mailbox">Lihat semua surat</a>.</p>`
    : html`<p>
        Belum ada surat. Surat muncul di sini setelah aplikasi atau BSrE mengirimnya; muat ulang halaman ini.
      </p>`;
  return html`<form method="get">
      <label
        >Penerima <input name="to" type="email" value="${to ?? ''}" list="recipients" autocomplete="off"
      /></label>
      <datalist id="recipients">${recipients.map((one) => html`<option value="${one}"></option>`)}</datalist>
      <button>Tampilkan</button>
    </form>
    <p>${rows.length} surat${to && html` untuk ${to}`}, yang terbaru lebih dahulu.</p>
    ${
      rows.length === 0
        ? empty
        : html`<ul class="cards">
            ${rows}
          </ul>`
    }`;
}

/** One mail, to be read, with links to be followed. */
export function mailPage(mail: Mail): Html {
  const further = mail.links.filter((link) => !mail.text.includes(link));
  const [first = ''] = mail.to;
  return html`<p>Kepada ${mail.to.join(', ')}</p>
    <p class="faint">Dari ${mail.from}, ${momentOf(mail.receivedAt)}</p>
    ${repeatsOf(mail)}
    <div class="letter">${readable(mail.text)}</div>
    ${
      further.length > 0 &&
      html`<h2>Tautan lain</h2>
        <ul>
          ${further.map((link) => html`<li><a href="${link}">${link}</a></li>`)}
        </ul>`
    }
    ${
      mail.html &&
      html`<details>
        <summary>Tampilan HTML</summary>
        <iframe sandbox title="Isi surat" width="100%" height="400" srcdoc="${mail.html}"></iframe>
      </details>`
    }
    <p><a href="/mailbox?to=${encodeURIComponent(first)}">Semua surat untuk ${first}</a></p>`;
}

/** How a mail's page is called. */
export const titleOfMail = subjectOf;
