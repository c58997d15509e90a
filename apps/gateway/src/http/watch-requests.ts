import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { HttpMetrics } from '../metrics/http-metrics.js';
import { routeOf } from './route-of.js';

/** A request that got its answer: route template, never the URL. */
export interface EndedRequest {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** One log line and one measurement per request. */
export const requestLog =
  (metrics: HttpMetrics, logger: Logger) =>
  ({ requestId, ms, ...labels }: EndedRequest): void => {
    metrics.requestTook(labels, ms / 1_000);
    logger.info({ requestId, ...labels, ms: Math.round(ms) }, 'request');
  };

/** Headers of the answer to a request. */
export type AnswerHeaders = (requestId: string, url: string) => Readonly<Record<string, string>>;

/** Sees to the headers of every answer, and tells of every request that met a route, or the handler of those that did not. */
export function watchRequests(
  fastify: Pick<FastifyInstance, 'addHook'>,
  headersOf: AnswerHeaders,
  ended: (request: EndedRequest) => void,
): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headersOf(request.id, request.url));
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const { statusCode: status, elapsedTime: ms } = reply;
    ended({ requestId: request.id, method, route: routeOf(request), status, ms });
    done();
  });
}
