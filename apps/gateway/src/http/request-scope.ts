import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const scope = new AsyncLocalStorage<string>();

/** The number of the request that is being answered; undefined outside of one. */
export const currentRequestId = (): string | undefined => scope.getStore();

/** Lets everything that a request sets off know its number. Set once the body is read: a stream would lose it. */
export const scopeRequests = (fastify: Pick<FastifyInstance, 'addHook'>): void =>
  void fastify.addHook('preValidation', (request, _reply, done) => scope.run(request.id, done));
