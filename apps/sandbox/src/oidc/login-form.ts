import { html, type Html } from '../http/html.js';
import { accounts, type Claims } from './accounts.js';

/** What each role does, in the order of the SOP. */
const roles: Readonly<Record<string, string>> = {
  operator: 'Operator: mencatat surat permohonan',
  kapusdatin: 'Kapusdatin: disposisi pertama',
  kabid: 'Kabid Jementa Sis Ap: disposisi kedua',
  kasubbid: 'Kasubbid Banglola Siska: disposisi ketiga',
  verifikator: 'Verifikator: kelengkapan, BSrE, persetujuan',
  auditor: 'Auditor: melihat siapa memutus apa',
  admin: 'Admin: mandat dan hak pemilik data',
  'pelindung-data': 'Pelindungan data: permintaan dan insiden data',
};

/** The sign-in page: choose somebody with one click, or sign in as at a real provider. */
export function loginForm(uid: string, account: string, fault?: string): Html {
  const action = `/oidc-login/${uid}`;
  return html`<p>Akun-akun ini buatan: pilih satu untuk mencoba aplikasi sebagai orang itu.</p>
    <div class="accounts">${accounts.map((one) => choice(action, one))}</div>
    <p>
      Pemohon tidak masuk ke aplikasi. Perankan pemohon melalui <a href="/mailbox">Kotak surat</a> dan
      <a href="/bsre/portal">Portal BSrE</a>.
    </p>
    <h2>Dengan nama akun</h2>
    <p>Kata sandi sama dengan nama akun, misalnya <code>kabid1</code>.</p>
    ${fault && html`<p role="alert">${fault}</p>`}
    <form method="post" action="${action}">
      <label>Nama akun <input name="account" value="${account}" required autocomplete="username" /></label>
      <label
        >Kata sandi <input name="password" type="password" required autocomplete="current-password"
      /></label>
      <button class="main">Masuk</button>
    </form>`;
}

const choice = (action: string, { sub, name, roles: held }: Claims): Html =>
  html`<form method="post" action="${action}">
    <input type="hidden" name="account" value="${sub}" />
    <input type="hidden" name="password" value="${sub}" />
    <button>
      <strong>${name}</strong> (${sub})<br />
      <span class="faint">${held.map((role) => roles[role] ?? role).join(', ')}</span>
    </button>
  </form>`;
