import type { FastifyInstance } from 'fastify';
import type { Context } from './context.js';
import { html } from './http/html.js';
import { sendPage } from './http/page.js';

/** The first page, and the sign of life. */
export function homeRoutes(app: FastifyInstance, context: Context): void {
  app.get('/health', () => ({ status: 'ok', smtpPort: context.smtpPort }));

  app.get('/', (_request, reply) =>
    sendPage(
      reply,
      'Sandbox TTE',
      html`<ul>
        <li>
          <a href="/mailbox">Kotak surat</a>: semua e-mail yang dikirim sistem dan BSrE (SMTP pada porta
          ${context.smtpPort})
        </li>
        <li><a href="/bsre/portal">Portal verifikator BSrE</a>: setujui atau tolak pengguna</li>
        <li><a href="/faults">Gangguan</a>: sistem luar yang sengaja dibuat gagal</li>
        <li><a href="/control">Data awal</a>: akun, pegawai dan ASN buatan (JSON)</li>
        <li><a href="/oidc/.well-known/openid-configuration">Penyedia identitas</a> (JSON)</li>
      </ul>`,
    ),
  );
}
