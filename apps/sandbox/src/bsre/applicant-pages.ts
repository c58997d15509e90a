import { html, type Html } from '../http/html.js';
import { statusWords, type Person } from './person.js';

const who = ({ nama, email }: Person): Html => html`<p><strong>${nama}</strong>, ${email}</p>`;

const mailsOf = ({ email }: Person): Html =>
  html`<a href="/mailbox?to=${encodeURIComponent(email)}">kotak surat ${email}</a>`;

/** A new passphrase, and once more against slips. */
const passphraseTwice = html`<label
    >Passphrase, paling sedikit 8 karakter
    <input name="passphrase" type="password" minlength="8" required autocomplete="new-password"
  /></label>
  <label
    >Ulangi passphrase
    <input name="confirmation" type="password" minlength="8" required autocomplete="new-password"
  /></label>`;

/** What an applicant brings to activate: data, identity card and a selfie, of which the sandbox takes none. */
export const activationPage = (person: Person): Html =>
  html`${who(person)}
    <p class="note">
      Di BSrE, pemohon mengisi data diri dan jabatan, mengunggah foto KTP, lalu berswafoto (liveness). Di sini
      cukup nyatakan; tidak ada foto yang dikirim.
    </p>
    <form method="post">
      ${
        !person.nik &&
        html`<label
            >NIK <input name="nik" inputmode="numeric" pattern="[0-9]{16}" aria-describedby="nik-hint"
          /></label>
          <p class="faint" id="nik-hint">16 angka sesuai KTP. Boleh kosong.</p>`
      }
      <label><input type="checkbox" required /> Foto KTP sudah diunggah (dimainkan)</label>
      <label><input type="checkbox" required /> Swafoto cocok dengan KTP (dimainkan)</label>
      <p><button class="main">Aktifkan akun</button></p>
    </form>`;

/** Where the passphrase is made: at BSrE, and nowhere else. */
export const passphrasePage = (person: Person): Html =>
  html`${who(person)}
    <p class="note">
      Passphrase hanya diketahui pemiliknya dan hanya diisi di BSrE, tidak pernah di aplikasi Registrasi TTE.
    </p>
    <form method="post">
      ${passphraseTwice}
      <p><button class="main">Simpan passphrase</button></p>
    </form>`;

/** Where a holder renews, once BSrE has opened it. */
export const renewalPage = (email: string | undefined): Html =>
  html`<p class="note">
      Di BSrE, pemegang masuk ke portal lebih dahulu. Di sini cukup sebutkan emailnya. Perpanjangan dibuka 30
      hari sebelum sertifikat berakhir; passphrase baru hanya diketahui pemiliknya.
    </p>
    <form method="post" action="/bsre/perpanjang">
      <label
        >Email pemegang <input name="email" type="email" value="${email}" required autocomplete="email"
      /></label>
      ${passphraseTwice}
      <p><button class="main">Perpanjang sertifikat</button></p>
    </form>`;

/** What was done, and where it goes on. */
export const donePage = (person: Person): Html =>
  html`${who(person)}
    <p>Status di BSrE: ${statusWords(person)}.</p>
    <p>
      Langkah berikutnya diberitahukan lewat email: buka ${mailsOf(person)}, atau lihat
      <a href="/bsre/portal">Portal BSrE</a>.
    </p>`;

/** A link that leads nowhere any more. */
export const gonePage = html`<p role="alert">
    Tautan ini tidak berlaku atau sudah dipakai. Pakai tautan pada surat yang terbaru.
  </p>
  <p><a href="/mailbox">Buka kotak surat</a></p>`;
