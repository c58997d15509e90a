import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { World } from '../world.js';
import type { HttpMetrics } from '../metrics/http-metrics.js';
import { unrouted } from './unrouted.js';
import { requestLog, watchRequests } from './watch-requests.js';

const BODY_MAX_BYTES = 64 * 1024;
const REQUEST_MS = 60_000;
/** Of one part of an address, decoded or not: ids and codes are far shorter. */
const PARAM_MAX_LENGTH = 128;

/** Fastify as the gateway wants it, and the routes that were registered on it, as `METHOD /template`. */
export async function openFastify({ logger }: World, metrics: HttpMetrics) {
  const ended = requestLog(metrics, logger);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_MAX_BYTES,
    requestTimeout: REQUEST_MS,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: PARAM_MAX_LENGTH },
    ...unrouted(ended),
    logger: false,
  });
  const fastify = adapter.getInstance();
  const routes: string[] = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') routes.push(`${one} ${url}`);
  });
  watchRequests(fastify, ended);
  // A file that is too large ends as truncated: who reads it tells which file that was.
  await fastify.register(multipart, { throwFileSizeLimit: false });
  return { adapter, routes };
}
