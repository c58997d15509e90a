import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { bodyOf, text, wantsJson } from '../http/input.js';
import { sendPage } from '../http/page.js';
import { expire } from './ends.js';
import { approve, putStatus, refuse, registerAgain, revoke } from './life.js';
import { everyone, type Who } from './people.js';
import { publicPerson, type Person } from './person.js';
import { portalPage } from './portal-page.js';
import { Refusal } from './refusal.js';

/** BSrE's portal, where its verifier works. Nobody signs in here: it is a sandbox. */
export function portalRoutes(app: FastifyInstance, context: Context): void {
  const { state } = context;

  app.get('/bsre/portal', (_request, reply) => {
    return sendPage(reply, 'Portal BSrE', portalPage(everyone(state)), { here: '/bsre/portal' });
  });

  app.get('/bsre/portal/persons', () => everyone(state).map(publicPerson));

  app.post('/bsre/portal/approve', async (request, reply) =>
    done(request, reply, await approve(context, whoOf(request))),
  );

  app.post('/bsre/portal/refuse', async (request, reply) =>
    done(request, reply, await refuse(context, whoOf(request))),
  );

  app.post('/bsre/portal/revoke', async (request, reply) => {
    const reason = text(bodyOf(request), 'reason');
    if (!reason) throw new Refusal(400, 'alasan pencabutan (reason) wajib diisi');
    return done(request, reply, await revoke(context, whoOf(request), reason));
  });

  app.post('/bsre/portal/register-again', async (request, reply) =>
    done(request, reply, await registerAgain(context, whoOf(request))),
  );

  app.post('/bsre/portal/expire', (request, reply) => done(request, reply, expire(state, whoOf(request))));

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
