import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Lets a server that closes end: each connection goes when what is under way over it is answered, and at once when
 * nothing is. Node by itself waits for ever for connections over which nothing was asked yet, as browsers open them in
 * advance, and for a minute for those whose last answer came while it closed.
 * Why: docs/decisions/0040-a-stopping-gateway-waits-for-answers-only.md
 */
export function drainConnections(fastify: FastifyInstance): void {
  const underWay = new Map<Socket, number>();
  let isClosing = false;
  const endIfQuiet = (socket: Socket): void => {
    if (isClosing && underWay.get(socket) === 0) socket.destroySoon();
  };
  const count = (socket: Socket, change: 1 | -1): void => {
    const before = underWay.get(socket);
    if (before === undefined) return;
    underWay.set(socket, before + change);
    endIfQuiet(socket);
  };

  fastify.server.on('connection', (socket: Socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
    endIfQuiet(socket);
  });
  fastify.server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  fastify.addHook('preClose', (done) => {
    isClosing = true;
    for (const socket of underWay.keys()) endIfQuiet(socket);
    done();
  });
}
