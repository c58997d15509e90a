import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

/** How long a request may wait for others once its body is in, so that none takes ten seconds; milliseconds. */
const WAITS_MS = 7_000;

interface Scope {
  readonly requestId: string;
  /** When its body was in; undefined while it comes. */
  bodyAt?: number;
}

const scope = new AsyncLocalStorage<Scope>();

/** The number of the request that is being answered; undefined outside of one. */
export const currentRequestId = (): string | undefined => scope.getStore()?.requestId;

/** How long the request that is being answered may still wait for others; milliseconds, not above 0 when its time is over. */
export function timeLeft(): number {
  const bodyAt = scope.getStore()?.bodyAt;
  return bodyAt === undefined ? WAITS_MS : bodyAt + WAITS_MS - performance.now();
}

/**
 * Lets everything that a request sets off know its number and its time. Set once the body is read, or begins to be
 * where it is a stream: that would lose it.
 */
export const scopeRequests = (fastify: Pick<FastifyInstance, 'addHook'>): void =>
  void fastify.addHook('preValidation', ({ id, raw }, _reply, done) => {
    const own: Scope = { requestId: id };
    const bodyIsIn = () => (own.bodyAt = performance.now());
    if (raw.complete) bodyIsIn();
    else raw.once('end', bodyIsIn);
    scope.run(own, done);
  });
