import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';

/** `/simpeg`: the ministry's own personnel system. */
export function simpegRoutes(app: FastifyInstance, { state }: Context): void {
  app.get<{ Querystring: { nik?: string } }>('/simpeg/pegawai', ({ headers, query }, reply) => {
    if (headers.authorization?.toLowerCase() !== 'bearer sandbox')
      return reply.code(401).send({ message: 'Token tidak sah' });
    if (!query.nik) return reply.code(400).send({ message: 'nik wajib diisi' });
    return state.employees.get(query.nik) ?? reply.code(404).send({ message: 'Pegawai tidak ditemukan' });
  });
}
