import { html, type Html } from '../http/html.js';
import { momentOf } from '../http/moment.js';
import { endOf } from './certificate.js';
import { statuses, statusWords, type Person } from './person.js';
import { whyNotRenewed } from './renewal.js';

/** Everyone BSrE knows, the latest first, and what its verifier can do with them. */
export function portalPage(people: readonly Person[]): Html {
  const rows = [...people].reverse().map(row);
  return html`<p>
      Di sini verifikator bekerja: setujui yang sudah mengaktifkan akunnya, atau tolak agar ia mengaktifkan
      ulang; cabut sertifikat yang aktif. Yang dilakukan pemohon (aktivasi, passphrase) ada pada tautan di
      kotak suratnya; pemegang memperpanjang sertifikat di sini pada 30 hari terakhirnya.
    </p>
    ${
      rows.length === 0
        ? html`<p>Belum ada pengguna. Ia muncul setelah verifikator mendaftarkannya dari aplikasi.</p>`
        : html`<ul class="cards">
            ${rows}
          </ul>`
    }`;
}

function row(person: Person): Html {
  const { nama, email, nik, status, issuedAt, revokeAt, revokedAt } = person;
  const button = (action: string, label: string, asked?: Html) =>
    html`<form class="inline" method="post" action="/bsre/portal/${action}">
      <input type="hidden" name="email" value="${email}" />
      <input type="hidden" name="nik" value="${nik}" />${asked}<button aria-label="${label}: ${nama}">
        ${label}
      </button>
    </form> `;
  const reason = html`<label
    >Alasan pencabutan <input name="reason" required aria-label="Alasan pencabutan: ${nama}"
  /></label>`;
  const verifying = status === statuses.verifying;
  const isOver = status === statuses.revoked || status === statuses.expired;
  const end = endOf(person);
  const address = encodeURIComponent(email);
  return html`<li>
    <h2>${nama}</h2>
    <p>${email}${nik && html`, NIK ${nik}`}</p>
    <p>Status: ${statusWords(person)}</p>
    ${issuedAt && html`<p>Sertifikat terbit ${momentOf(issuedAt)}.</p>`}
    ${end && html`<p>Sertifikat berlaku sampai ${momentOf(end)}.</p>`}
    ${revokedAt && html`<p>Sertifikat dicabut ${momentOf(revokedAt)}.</p>`}
    ${email && html`<p><a href="/mailbox?to=${address}">Kotak surat ${nama}</a></p>`}
    ${
      email &&
      !whyNotRenewed(person) &&
      html`<p><a href="/bsre/perpanjang?email=${address}">Perpanjang sertifikat ${nama}</a></p>`
    }
    ${verifying && button('approve', 'Setujui')}
    ${(verifying || status === statuses.approved) && button('refuse', 'Tolak, aktivasi ulang')}
    ${status === statuses.active && !revokeAt && button('revoke', 'Cabut sertifikat', reason)}
    ${isOver && email && button('register-again', 'Daftarkan ulang')}
  </li>`;
}
