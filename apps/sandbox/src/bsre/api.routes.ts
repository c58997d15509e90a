import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { subjectOf } from '../faults/hook.js';
import { takeFault } from '../faults/take-fault.js';
import { basicCredentials, bodyOf, text } from '../http/input.js';
import { register } from './life.js';
import { findPerson } from './people.js';
import { statuses } from './person.js';

const messages: Record<string, string> = {
  NOT_REGISTERED: 'Pengguna belum terdaftar',
  NO_CERTIFICATE: 'Pengguna terdaftar, belum memiliki sertifikat',
  NEW: 'Pengguna memiliki sertifikat, belum diaktifkan',
  WAITING_FOR_VERIFICATION: 'Pengguna menunggu verifikasi',
  ISSUE: 'Sertifikat pengguna aktif',
  EXPIRED: 'Sertifikat pengguna telah berakhir',
  REVOKE: 'Sertifikat pengguna telah dicabut',
};

/** Only callers with the agency's credential get to the API. */
export async function requireCredential(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const caller = basicCredentials(request);
  if (caller?.name === 'sandbox' && caller.secret === 'sandbox') return undefined;
  return reply.code(401).header('www-authenticate', 'Basic realm="BSrE"').send({ message: 'Unauthorized' });
}

/** BSrE's API, version 2: status and registration. */
export function apiRoutes(app: FastifyInstance, context: Context): void {
  const { state } = context;
  const onRequest = requireCredential;

  app.post('/bsre/api/v2/user/check/status', { onRequest }, async (request, reply) => {
    const nik = text(bodyOf(request), 'nik');
    const email = text(bodyOf(request), 'email');
    if (!nik && !email) return reply.code(400).send({ message: 'nik atau email wajib diisi' });
    const fault = takeFault(
      state,
      'bsre',
      subjectOf(request),
      ({ unknownStatus }) => unknownStatus !== undefined,
    );
    if (fault?.latencyMs) await wait(fault.latencyMs);
    const status = fault?.unknownStatus ?? findPerson(state, { nik, email })?.status ?? statuses.unknown;
    return { status, message: messages[status] ?? `Status ${status}` };
  });

  app.post('/bsre/api/v2/user/registration', { onRequest }, async (request, reply) => {
    const body = bodyOf(request);
    const nama = text(body, 'nama');
    const email = text(body, 'email');
    const nik = text(body, 'nik');
    if (!nama || !email?.includes('@'))
      return reply.code(400).send({ message: 'nama dan email wajib diisi' });
    if (nik && !/^\d{16}$/.test(nik)) return reply.code(400).send({ message: 'nik harus 16 angka' });
    const { status } = await register(context, { nik, email }, nama);
    return { status, message: 'Registrasi berhasil, tautan aktivasi dikirim ke email pengguna' };
  });
}
