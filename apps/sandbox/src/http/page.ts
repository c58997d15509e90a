import type { FastifyReply } from 'fastify';
import { html, type Html } from './html.js';
import { style } from './style.js';

/** What every page leads to. */
const places = [
  { path: '/', label: 'Beranda uji coba' },
  { path: '/mailbox', label: 'Kotak surat' },
  { path: '/bsre/portal', label: 'Portal BSrE' },
  { path: '/app', label: 'Aplikasi' },
] as const;

/** Which of the places a page is. */
export type Place = (typeof places)[number]['path'];

/** A whole page as text; its title is also its heading. */
export function pageOf(title: string, body: Html, here?: Place): string {
  const links = places.map(
    ({ path, label }) => html`<a href="${path}" ${path === here && html`aria-current="page"`}>${label}</a>`,
  );
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title} · Dunia luar buatan</title>
        ${style}
      </head>
      <body>
        <header>
          <p><strong>Dunia luar buatan</strong>: untuk mencoba dan menguji, bukan layanan sungguhan.</p>
          <nav aria-label="Lingkungan uji coba">${links}</nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;
}

/** Answers with a page. */
export function sendPage(
  reply: FastifyReply,
  title: string,
  body: Html,
  { status = 200, here }: { status?: number; here?: Place } = {},
): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(pageOf(title, body, here));
}
