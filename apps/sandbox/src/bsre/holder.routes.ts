import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { bodyOf, text, wantsJson } from '../http/input.js';
import { sendPage } from '../http/page.js';
import { donePage, renewalPage } from './applicant-pages.js';
import { passphraseOf } from './passphrase.js';
import { publicPerson } from './person.js';
import { Refusal } from './refusal.js';
import { renew } from './renewal.js';

/** What the holder of a certificate does in the portal. BSrE asks to sign in for it; here the address names who it is. */
export function holderRoutes(app: FastifyInstance, context: Context): void {
  app.get<{ Querystring: { email?: string } }>('/bsre/perpanjang', ({ query }, reply) =>
    sendPage(reply, 'Perpanjang sertifikat elektronik', renewalPage(query.email)),
  );

  app.post('/bsre/perpanjang', async (request, reply) => {
    const email = text(bodyOf(request), 'email');
    if (!email) throw new Refusal(400, 'email wajib diisi');
    const person = await renew(context, { email }, passphraseOf(request));
    return wantsJson(request)
      ? reply.send(publicPerson(person))
      : sendPage(reply, 'Perpanjangan telah diterima', donePage(person));
  });
}
