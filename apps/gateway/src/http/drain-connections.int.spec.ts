import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Fastify from 'fastify';
import { drainConnections } from './drain-connections.js';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterEach(() => agent.destroy());

/** A server whose answers wait until they are let go; `asked` resolves when one is waited for. */
async function serve() {
  const fastify = Fastify();
  drainConnections(fastify);

  const asked = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  fastify.get('/at-once', async () => 'at once');
  fastify.get('/late', async () => {
    asked.resolve();
    await letGo.promise;
    return 'late';
  });
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  const { port } = fastify.server.address() as AddressInfo;
  const ask = async (path: string) => {
    const [response] = (await once(get({ port, path, agent }), 'response')) as [IncomingMessage];
    return text(response);
  };
  return { fastify, port, ask, asked: asked.promise, letGo: letGo.resolve };
}

it('a connection over which nothing was asked does not keep it from ending', async () => {
  const { fastify, port } = await serve();
  const socket = connect(port, '127.0.0.1');
  await once(fastify.server, 'connection');
  const ended = once(socket.resume(), 'close');
  await fastify.close();
  await ended;
});

it('nor does one that is kept alive after its answer', async () => {
  const { fastify, ask } = await serve();
  expect(await ask('/at-once')).toBe('at once');
  await fastify.close();
});

it('what is under way is answered in full, and then its connection goes too', async () => {
  const { fastify, ask, asked, letGo } = await serve();
  const answer = ask('/late');
  await asked;
  let isClosed = false;
  const closing = fastify.close().then(() => (isClosed = true));
  await new Promise(setImmediate);
  expect(isClosed).toBe(false);
  letGo();
  expect(await answer).toBe('late');
  await closing;
});
