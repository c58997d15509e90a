import type { FastifyReply } from 'fastify';
import { html, type Html } from './html.js';

const style = html`<style>
  body {
    font:
      16px/1.5 system-ui,
      sans-serif;
    margin: 0 auto;
    max-width: 64rem;
    padding: 1rem;
    color: #1c2530;
  }
  header {
    border-bottom: 2px solid #b3541e;
    margin-bottom: 1rem;
  }
  header p {
    margin: 0 0 0.5rem;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    border-bottom: 1px solid #ccd;
    padding: 0.4rem;
    text-align: left;
    vertical-align: top;
  }
  form {
    display: inline;
  }
  label {
    display: block;
    margin-top: 0.75rem;
  }
  input {
    font: inherit;
    padding: 0.3rem;
    width: 20rem;
    max-width: 100%;
    box-sizing: border-box;
  }
  button {
    font: inherit;
    padding: 0.3rem 0.9rem;
    margin-top: 0.5rem;
  }
  pre {
    background: #f3f4f7;
    padding: 0.75rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  [role='alert'] {
    color: #a11212;
  }
</style>`;

/** A whole page as text; its title is also its heading. */
export function pageOf(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <header>
          <p><a href="/">Dunia luar buatan</a>: untuk pengembangan dan pengujian, bukan layanan sungguhan.</p>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;
}

/** Answers with a page. */
export function sendPage(reply: FastifyReply, title: string, body: Html, status = 200): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(pageOf(title, body));
}
