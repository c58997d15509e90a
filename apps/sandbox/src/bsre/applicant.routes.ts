import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { bodyOf, text, wantsJson } from '../http/input.js';
import { sendPage } from '../http/page.js';
import { activationPage, donePage, gonePage, passphrasePage } from './applicant-pages.js';
import { activate, setPassphrase } from './life.js';
import { passphraseOf } from './passphrase.js';
import { findByToken } from './people.js';
import { publicPerson, statuses, type Person } from './person.js';
import { Refusal } from './refusal.js';

type ByToken = { Params: { token: string } };

/** What the applicant does at BSrE, through the links in its mails. A GET never changes anything. */
export function applicantRoutes(app: FastifyInstance, context: Context): void {
  const { state } = context;

  app.get<ByToken>('/bsre/activation/:token', ({ params }, reply) => {
    const person = findByToken(state, 'activation', params.token);
    if (!person || person.activation?.usedAt || person.status !== statuses.registered) return gone(reply);
    return sendPage(reply, 'Aktivasi akun BSrE', activationPage(person));
  });

  app.post<ByToken>('/bsre/activation/:token', async (request, reply) => {
    const nik = text(bodyOf(request), 'nik');
    if (nik && !/^\d{16}$/.test(nik)) throw new Refusal(400, 'NIK harus 16 angka');
    return done(request, reply, await activate(context, request.params.token, nik), 'Akun telah diaktifkan');
  });

  app.get<ByToken>('/bsre/passphrase/:token', ({ params }, reply) => {
    const person = findByToken(state, 'passphrase', params.token);
    if (!person || person.passphrase?.usedAt || person.status !== statuses.approved) return gone(reply);
    return sendPage(reply, 'Buat passphrase', passphrasePage(person));
  });

  app.post<ByToken>('/bsre/passphrase/:token', async (request, reply) => {
    const person = await setPassphrase(context, request.params.token, passphraseOf(request));
    return done(request, reply, person, 'Passphrase telah disimpan');
  });
}

function done(request: FastifyRequest, reply: FastifyReply, person: Person, title: string): FastifyReply {
  return wantsJson(request) ? reply.send(publicPerson(person)) : sendPage(reply, title, donePage(person));
}

function gone(reply: FastifyReply): FastifyReply {
  return sendPage(reply, 'Tautan tidak berlaku', gonePage, { status: 410 });
}
