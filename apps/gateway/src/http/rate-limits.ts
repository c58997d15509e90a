import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isPublic } from '../auth/policy.js';
import { Problem } from '../problems/problem.js';
import { routeOf } from './route-of.js';

const MINUTE_MS = 60_000;
/** Asked by machines that watch, at a pace of their own, or by a page for its many parts. */
const UNLIMITED = /^\/((api\/v1\/)?health\/(live|ready)|metrics|assets\/\*)$/;

/** Counts a request; rejects with the problem `too-many-requests` when there were too many in this minute. */
type Limit = (request: FastifyRequest) => Promise<void>;

declare module 'fastify' {
  interface FastifyInstance {
    /** By the subject of a verified caller, or by the address of everyone else. */
    rateLimits: { readonly caller: Limit; readonly guest: Limit };
  }
}

/**
 * Limits how often one may come. What needs no caller is counted here, all else by the guard, which knows the caller.
 * Why: docs/decisions/0023-limits-are-counted-by-each-gateway.md
 */
export async function limitRates(
  fastify: FastifyInstance,
  door: { readonly callerLimit: number; readonly guestLimit: number },
): Promise<void> {
  await fastify.register(rateLimit, { global: false });
  const caller = limitOf(
    fastify.createRateLimit({
      max: door.callerLimit,
      timeWindow: MINUTE_MS,
      keyGenerator: (request) => request.caller?.subject ?? request.ip,
    }),
  );
  const guest = limitOf(fastify.createRateLimit({ max: door.guestLimit, timeWindow: MINUTE_MS }));
  fastify.decorate('rateLimits', { caller, guest });
  fastify.addHook('onRequest', async (request) => {
    if (hasNoGuard(request)) await guest(request);
  });
}

function hasNoGuard(request: FastifyRequest): boolean {
  const route = routeOf(request);
  if (UNLIMITED.test(route)) return false;
  return isPublic(request.method, route);
}

const limitOf =
  (count: ReturnType<FastifyInstance['createRateLimit']>): Limit =>
  async (request) => {
    const state = await count(request);
    if (state.isAllowed || !state.isExceeded) return;
    throw new Problem('too-many-requests', { headers: { 'retry-after': String(state.ttlInSeconds) } });
  };
