import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { HttpMetrics } from '../metrics/http-metrics.js';
import { routeOf } from './route-of.js';

/** Headers for every answer, and one log line and one measurement per request: route template, never the URL. */
export function watchRequests(
  fastify: Pick<FastifyInstance, 'addHook'>,
  metrics: HttpMetrics,
  logger: Logger,
): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const labels = { method: request.method, route: routeOf(request), status: reply.statusCode };
    metrics.requestTook(labels, reply.elapsedTime / 1_000);
    logger.info({ requestId: request.id, ...labels, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });
}
