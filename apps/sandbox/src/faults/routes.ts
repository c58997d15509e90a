import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { html } from '../http/html.js';
import { sendPage } from '../http/page.js';
import { isSystem, parseFaults, systems, type Fault, type System } from './fault.js';

type ForSystem = FastifyRequest<{ Params: { system: string } }>;

const names = Object.keys(systems) as System[];

/** `/faults`: what is set to go wrong, as JSON for scripts and as a page for people. */
export function faultRoutes(app: FastifyInstance, { state }: Context): void {
  const all = () => Object.fromEntries(names.map((name) => [name, state.faults.get(name) ?? []]));

  app.get('/faults', (request, reply) => {
    if (!request.headers.accept?.includes('text/html')) return reply.send(all());
    const rows = names.map(
      (name) =>
        html`<tr>
          <td>${name}</td>
          <td><code>${JSON.stringify(state.faults.get(name) ?? [])}</code></td>
        </tr>`,
    );
    const body = html`<table>
        <thead>
          <tr>
            <th>Sistem</th>
            <th>Gangguan</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
      <p>
        Pasang: <code>PUT /faults/bsre</code> dengan JSON, misalnya <code>{"status":503,"times":3}</code>.
        Tambah: <code>POST /faults/bsre</code>. Cabut: <code>DELETE /faults/bsre</code> atau
        <code>DELETE /faults</code>.
      </p>`;
    return sendPage(reply, 'Gangguan', body);
  });

  const take =
    (code: number, before: (system: System) => readonly Fault[]) =>
    (request: ForSystem, reply: FastifyReply) => {
      const { system } = request.params;
      if (!isSystem(system)) return reply.code(404).send({ message: `Sistem tidak dikenal: ${system}` });
      const faults = parseFaults(request.body);
      if (typeof faults === 'string') return reply.code(400).send({ message: faults });
      const all = [...before(system), ...faults];
      state.faults.set(system, all);
      return reply.code(code).send(all);
    };

  // PUT replaces what is set to go wrong, POST adds to it.
  app.put(
    '/faults/:system',
    take(200, () => []),
  );
  app.post(
    '/faults/:system',
    take(201, (system) => state.faults.get(system) ?? []),
  );

  app.delete<{ Params: { system: string } }>('/faults/:system', (request, reply) => {
    const { system } = request.params;
    if (!isSystem(system)) return reply.code(404).send({ message: `Sistem tidak dikenal: ${system}` });
    state.faults.delete(system);
    return reply.code(204).send();
  });

  app.delete('/faults', (_request, reply) => {
    state.faults.clear();
    return reply.code(204).send();
  });
}
