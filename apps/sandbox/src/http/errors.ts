import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { html } from './html.js';
import { sendPage } from './page.js';

/** One answer for everything that goes wrong: a page for a browser, JSON for a script. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) console.error(request.method, request.url, error);
  if (!request.headers.accept?.includes('text/html'))
    return reply.code(status).send({ message: error.message });
  return sendPage(reply, 'Tidak dapat dilakukan', html`<p role="alert">${error.message}</p>`, { status });
}
