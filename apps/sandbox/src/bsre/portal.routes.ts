import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { html, type Html } from '../http/html.js';
import { bodyOf, text, wantsJson } from '../http/input.js';
import { sendPage } from '../http/page.js';
import { approve, putStatus, refuse } from './life.js';
import type { Who } from './people.js';
import { publicPerson, statuses, type Person } from './person.js';
import { Refusal } from './refusal.js';

/** BSrE's portal, where its verifier works. Nobody signs in here: it is a sandbox. */
export function portalRoutes(app: FastifyInstance, context: Context): void {
  const { state } = context;

  app.get('/bsre/portal', (_request, reply) => {
    const rows = state.people.values().map(row);
    const body = html`<table>
        <thead>
          <tr>
            <th>Nama</th>
            <th>E-mail</th>
            <th>NIK</th>
            <th>Status</th>
            <th>Tindakan</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
      ${rows.length === 0 && html`<p>Belum ada pengguna.</p>`}`;
    return sendPage(reply, 'Portal verifikator BSrE', body);
  });

  app.get('/bsre/portal/persons', () => state.people.values().map(publicPerson));

  app.post('/bsre/portal/approve', async (request, reply) =>
    done(request, reply, await approve(context, whoOf(request))),
  );

  app.post('/bsre/portal/refuse', async (request, reply) =>
    done(request, reply, await refuse(context, whoOf(request))),
  );

  app.post('/bsre/portal/status', (request, reply) => {
    const status = text(bodyOf(request), 'status');
    if (!status) throw new Refusal(400, 'status wajib diisi');
    return done(request, reply, putStatus(context, whoOf(request), status));
  });
}

function whoOf(request: FastifyRequest): Who {
  const who = { nik: text(bodyOf(request), 'nik'), email: text(bodyOf(request), 'email') };
  if (!who.nik && !who.email) throw new Refusal(400, 'nik atau email wajib diisi');
  return who;
}

function done(request: FastifyRequest, reply: FastifyReply, person: Person): FastifyReply {
  return wantsJson(request) ? reply.send(publicPerson(person)) : reply.redirect('/bsre/portal', 303);
}

function row(person: Person): Html {
  const { nama, email, nik, status, stage } = publicPerson(person);
  const button = (action: string, label: string) =>
    html`<form method="post" action="/bsre/portal/${action}">
      <input type="hidden" name="email" value="${email}" />
      <input type="hidden" name="nik" value="${nik}" /><button aria-label="${label} ${nama}">${label}</button>
    </form> `;
  const verifying = status === statuses.verifying;
  return html`<tr>
    <td>${nama}</td>
    <td>${email}</td>
    <td>${nik}</td>
    <td>${status}<br />${stage}</td>
    <td>
      ${verifying && !person.passphrase && button('approve', 'Setujui')}
      ${verifying && button('refuse', 'Tolak, aktivasi ulang')}
    </td>
  </tr>`;
}
