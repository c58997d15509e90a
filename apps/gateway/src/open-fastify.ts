import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import multipart from '@fastify/multipart';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { GatewayContext } from './platform/ports.js';
import type { HttpMetrics } from './metrics/http-metrics.js';
import { openCookies } from './session/cookies.js';
import { refuseForgery } from './session/forgery.js';
import { drainConnections } from './http/drain-connections.js';
import { limitRates } from './sign-in/rate-limits.js';
import { answerHeaders } from './http/security-headers.js';
import { scopeRequests } from './http/request-scope.js';
import { PARAM_MAX_LENGTH, unrouted } from './http/unrouted.js';
import { requestLog, watchRequests } from './http/watch-requests.js';

const BODY_MAX_BYTES = 64 * 1024;
const REQUEST_MS = 60_000;

/** Fastify as the gateway wants it, and the routes that were registered on it, as `METHOD /template`. */
export async function openFastify({ settings, logger }: GatewayContext, metrics: HttpMetrics) {
  const { door, publicUrl } = settings;
  const ended = requestLog(metrics, logger);
  const headersOf = await answerHeaders(publicUrl);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_MAX_BYTES,
    requestTimeout: REQUEST_MS,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: PARAM_MAX_LENGTH },
    trustProxy: door.trustedProxies.length > 0 && [...door.trustedProxies],
    ...unrouted(headersOf, ended),
    logger: false,
  });
  const fastify = adapter.getInstance();
  const routes: string[] = [];
  drainConnections(fastify);
  watchRequests(fastify, headersOf, ended);
  // Before the routes are listed: its own route for preflights leads nowhere else.
  if (door.corsOrigins.length > 0) await fastify.register(cors, crossOrigin(door.corsOrigins));
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') routes.push(`${one} ${url}`);
  });
  scopeRequests(fastify);
  await limitRates(fastify, door);
  await openCookies(fastify, settings);
  refuseForgery(fastify);
  // A file that is too large ends as truncated: who reads it tells which file that was.
  await fastify.register(multipart, { throwFileSizeLimit: false });
  return { adapter, routes };
}

/** For pages of these origins only; all others get no header that would let a browser hand them an answer. */
const crossOrigin = (origins: readonly string[]) => ({
  origin: [...origins],
  credentials: true,
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  exposedHeaders: ['x-request-id', 'retry-after'],
  strictPreflight: false,
});
