import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { requireCredential } from './api.routes.js';
import { dateOf } from '../http/moment.js';
import { endOf } from './certificate.js';
import { findPerson } from './people.js';
import { statuses } from './person.js';

/** Version 1's codes as this sandbox has them; real ones differ between installations. */
const CODES: Readonly<Record<string, number>> = {
  [statuses.unknown]: 2011,
  [statuses.registered]: 2021,
  [statuses.verifying]: 2022,
  [statuses.approved]: 2023,
  [statuses.expired]: 2023,
  [statuses.active]: 1111,
};
const OTHER_CODE = 2099;

/** BSrE's API, version 1, as some installations still have it. */
export function apiV1Routes(app: FastifyInstance, { state }: Context): void {
  const onRequest = requireCredential;

  app.get<{ Params: { nik: string } }>('/bsre/api/user/status/:nik', { onRequest }, ({ params }) => {
    const status = findPerson(state, params)?.status ?? statuses.unknown;
    const code = CODES[status] ?? OTHER_CODE;
    return { status_code: code, message: code === 2011 ? 'User belum terdaftar' : 'User terdaftar' };
  });

  app.get<{ Params: { nik: string } }>('/bsre/api/user/profile/:nik', { onRequest }, ({ params }, reply) => {
    const person = findPerson(state, params);
    if (!person || person.status === statuses.unknown)
      return reply.code(404).send({ success: false, message: 'User belum terdaftar' });
    const end = endOf(person);
    const ends = [...(person.formerEnds ?? []), ...(end ? [end] : [])];
    const sertifikat = ends.map((each) => ({ berlaku_sampai: dateOf(each).split('-').reverse().join('-') }));
    return { success: true, data: { nama: person.nama, sertifikat } };
  });
}
