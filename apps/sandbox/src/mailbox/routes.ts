import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { html } from '../http/html.js';
import { sendPage } from '../http/page.js';
import { mailsTo } from './store.js';

/** `/mailbox`: the mails received, as JSON for scripts and as pages for people. */
export function mailboxRoutes(app: FastifyInstance, { state }: Context): void {
  const byId = (id: string) => state.mails.values().find((mail) => mail.id === id);
  const missing = { message: 'Surat tidak ditemukan' };

  app.get<{ Querystring: { to?: string } }>('/mailbox/api/messages', ({ query }) => mailsTo(state, query.to));

  app.get<{ Params: { id: string } }>(
    '/mailbox/api/messages/:id',
    ({ params }, reply) => byId(params.id) ?? reply.code(404).send(missing),
  );

  app.delete('/mailbox/api/messages', (_request, reply) => {
    state.mails.clear();
    return reply.code(204).send();
  });

  app.get<{ Querystring: { to?: string } }>('/mailbox', ({ query }, reply) => {
    const rows = mailsTo(state, query.to)
      .reverse()
      .map(
        (mail) =>
          html`<tr>
            <td>${mail.receivedAt}</td>
            <td>${mail.from}</td>
            <td>${mail.to.join(', ')}</td>
            <td><a href="/mailbox/${mail.id}">${mail.subject || '(tanpa perihal)'}</a></td>
            <td>${mail.repeats}</td>
          </tr>`,
      );
    const body = html`<form method="get">
        <label>Penerima <input name="to" type="email" value="${query.to ?? ''}" /></label>
        <button>Saring</button>
      </form>
      <table>
        <thead>
          <tr>
            <th>Diterima</th>
            <th>Dari</th>
            <th>Kepada</th>
            <th>Perihal</th>
            <th>Terkirim ulang</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
      ${rows.length === 0 && html`<p>Belum ada surat.</p>`}`;
    return sendPage(reply, 'Kotak surat', body);
  });

  app.get<{ Params: { id: string } }>('/mailbox/:id', ({ params }, reply) => {
    const mail = byId(params.id);
    if (!mail) return sendPage(reply, missing.message, html``, 404);
    const links = mail.links.map((link) => html`<li><a href="${link}">${link}</a></li>`);
    const body = html`<p>Dari ${mail.from} kepada ${mail.to.join(', ')}, ${mail.receivedAt}</p>
      <h2>Teks</h2>
      <pre>${mail.text}</pre>
      ${
        links.length > 0 &&
        html`<h2>Tautan</h2>
          <ul>
            ${links}
          </ul>`
      }
      ${
        mail.html &&
        html`<h2>HTML</h2>
          <iframe sandbox title="Isi surat" width="100%" height="400" srcdoc="${mail.html}"></iframe>`
      }
      <p><a href="/mailbox">Kembali</a></p>`;
    return sendPage(reply, mail.subject || '(tanpa perihal)', body);
  });
}
