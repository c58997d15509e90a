import type { FastifyInstance } from 'fastify';
import type { Context } from './context.js';
import { html } from './http/html.js';
import { sendPage } from './http/page.js';

/** The first page, the way back to the product, and the sign of life. */
export function homeRoutes(app: FastifyInstance, context: Context): void {
  app.get('/health', () => ({ status: 'ok', smtpPort: context.smtpPort }));

  app.get('/app', (_request, reply) => reply.redirect(context.gatewayUrl));

  app.get('/', (_request, reply) =>
    sendPage(
      reply,
      'Beranda uji coba',
      html`<p>
          Di sini Anda memainkan pihak di luar kantor: pemohon, BSrE, dan penyedia identitas. Semua orang dan
          datanya buatan.
        </p>
        <ul class="cards">
          <li>
            <h2><a href="/mailbox">Kotak surat</a></h2>
            <p>Semua email dari aplikasi dan BSrE: buka sebagai pemohon, lalu ikuti tautannya.</p>
          </li>
          <li>
            <h2><a href="/bsre/portal">Portal BSrE</a></h2>
            <p>Siapa yang terdaftar dan sampai di mana; setujui, tolak, atau cabut sebagai verifikator.</p>
          </li>
          <li>
            <h2><a href="/app">Aplikasi</a></h2>
            <p>Registrasi TTE. Akun untuk masuk dapat dipilih pada halaman masuknya.</p>
          </li>
        </ul>
        <h2>Untuk pengembang</h2>
        <ul>
          <li><a href="/faults">Gangguan</a>: sistem luar yang sengaja dibuat gagal</li>
          <li><a href="/control">Data awal</a>: akun, pegawai, dan ASN buatan (JSON)</li>
          <li><a href="/oidc/.well-known/openid-configuration">Penyedia identitas</a> (JSON)</li>
          <li>SMTP pada porta ${context.smtpPort}</li>
        </ul>`,
      { here: '/' },
    ),
  );
}
