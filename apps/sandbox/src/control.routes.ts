import type { FastifyInstance } from 'fastify';
import { parseEnd } from './bsre/certificate.js';
import { putEnd } from './bsre/ends.js';
import { publicPerson } from './bsre/person.js';
import { bsreSettings } from './bsre/settings.js';
import type { Context } from './context.js';
import { bodyOf, isRecord, text } from './http/input.js';
import { accounts, claimsOf, machineClaims } from './oidc/accounts.js';
import { mintToken } from './oidc/mint.js';
import { civilServant } from './si-asn/civil-servant.js';
import { tokenSettings } from './si-asn/tokens.js';
import { employee } from './simpeg/employee.js';
import { resetState } from './state/state.js';

/** `/control`: what tests set up. */
export function controlRoutes(app: FastifyInstance, context: Context): void {
  const { state } = context;

  app.get('/control', () => ({
    accounts: [...accounts, machineClaims],
    civilServants: state.civilServants.values(),
    employees: state.employees.values(),
    bsre: bsreSettings(state),
    siasn: tokenSettings(state),
  }));

  app.get('/control/calls', () => Object.fromEntries(context.calls));

  app.put<{ Params: { nik: string } }>('/control/employees/:nik', (request) =>
    state.employees.set(request.params.nik, employee(request.params.nik, bodyOf(request))),
  );

  app.put<{ Params: { nip: string } }>('/control/civil-servants/:nip', (request, reply) => {
    const { nip } = request.params;
    if (!/^\d{18}$/.test(nip)) return reply.code(400).send({ message: 'nip harus 18 angka' });
    return state.civilServants.set(nip, civilServant(nip, bodyOf(request)));
  });

  app.put<{ Params: { holder: string } }>('/control/certificates/:holder', (request, reply) => {
    const { holder } = request.params;
    const end = parseEnd(text(bodyOf(request), 'validUntil') ?? '');
    if (!end)
      return reply.code(400).send({ message: 'validUntil harus tanggal (2026-12-20) atau waktu ISO' });
    return publicPerson(putEnd(state, holder.includes('@') ? { email: holder } : { nik: holder }, end));
  });

  app.put('/control/bsre', (request) => {
    state.settings.set('bsre', { ...bsreSettings(state), ...bodyOf(request) });
    return bsreSettings(state);
  });

  app.put('/control/siasn', (request) => {
    state.settings.set('siasn', { ...tokenSettings(state), ...bodyOf(request) });
    return tokenSettings(state);
  });

  app.post('/control/siasn/expire-tokens', () => {
    const settings = tokenSettings(state);
    state.settings.set('siasn', { ...settings, generation: settings.generation + 1 });
    return tokenSettings(state);
  });

  app.post('/control/reset', (_request, reply) => {
    resetState(state);
    return reply.code(204).send();
  });

  app.post('/control/token', (request, reply) => {
    const { account, expiresInSeconds, claims } = bodyOf(request);
    const known = claimsOf(typeof account === 'string' ? account : undefined);
    if (!known) return reply.code(404).send({ message: `Akun tidak dikenal: ${String(account)}` });
    const life = typeof expiresInSeconds === 'number' ? expiresInSeconds : 3600;
    const token = mintToken(context, known, life, isRecord(claims) ? claims : {});
    return reply.send({ access_token: token, token_type: 'Bearer', expires_in: life });
  });
}
