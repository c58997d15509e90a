import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { html } from '../http/html.js';
import { sendPage } from '../http/page.js';
import { listPage, mailPage, titleOfMail } from './pages.js';
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
    const recipients = [...new Set(mailsTo(state).flatMap(({ to }) => to))].sort();
    const mails = mailsTo(state, query.to).reverse();
    return sendPage(reply, 'Kotak surat', listPage(mails, query.to, recipients), { here: '/mailbox' });
  });

  app.get<{ Params: { id: string } }>('/mailbox/:id', ({ params }, reply) => {
    const mail = byId(params.id);
    return mail
      ? sendPage(reply, titleOfMail(mail), mailPage(mail))
      : sendPage(reply, missing.message, html`<p><a href="/mailbox">Semua surat</a></p>`, { status: 404 });
  });
}
