import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { accessTo } from '../auth/policy.js';
import { Problem } from '../problems/problem.js';
import { routeOf } from './route-of.js';

const MINUTE_MS = 60_000;
/** Where a guest does something or tries to: the API, and the sign-in. All else that can be read is a page or a file. */
const DOORS = /^\/(api|auth)\//;
/** Asked by machines that watch, at a pace of their own. */
const WATCHED = /^\/api\/v1\/health\/(live|ready)$/;

/** Counts a request; rejects with the problem `too-many-requests` when there were too many in this minute. */
type Limit = (request: FastifyRequest) => Promise<void>;

declare module 'fastify' {
  interface FastifyInstance {
    /** By the subject of a verified caller or the case of a link, or by the address of everyone else. */
    rateLimits: { readonly caller: Limit; readonly guest: Limit };
  }
}

/**
 * Limits how often one may do something. What needs no caller is counted here, all else by the guard, which knows the
 * caller. Many people share an address: pages and files are free, as is what an applicant's link opens and only reads.
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
      keyGenerator: (request) => request.caller?.subject ?? request.linkedCase ?? request.ip,
    }),
  );
  const guest = limitOf(fastify.createRateLimit({ max: door.guestLimit, timeWindow: MINUTE_MS }));
  fastify.decorate('rateLimits', { caller, guest });
  fastify.addHook('onRequest', async (request) => {
    if (isAttempt(request)) await guest(request);
  });
}

/** Whether a request that no guard counts does something, or tries to. */
function isAttempt(request: FastifyRequest): boolean {
  const route = routeOf(request);
  const access = accessTo(request.method, route);
  if (access && access.roles !== 'public') return false;
  return !WATCHED.test(route) && (DOORS.test(route) || !onlyReads(request));
}

/** Whether a request changes nothing, by its method (RFC 9110, 9.2.1). */
export const onlyReads = ({ method }: FastifyRequest): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

const limitOf =
  (count: ReturnType<FastifyInstance['createRateLimit']>): Limit =>
  async (request) => {
    const state = await count(request);
    if (state.isAllowed || !state.isExceeded) return;
    throw new Problem('too-many-requests', { headers: { 'retry-after': String(state.ttlInSeconds) } });
  };
