import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { HttpMetrics } from '../metrics/http-metrics.js';
import { routeOf } from '../problems/route-of.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Tells that the request has its answer: at its end, or where the answer is a stream, when that begins. Once. */
    answered?: () => void;
  }
}

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
    request.answered = () => {
      delete request.answered;
      const { statusCode: status, elapsedTime: ms } = reply;
      ended({ requestId: request.id, method: request.method, route: routeOf(request), status, ms });
    };
    void reply.headers(headersOf(request.id, request.url));
    done();
  });
  fastify.addHook('onResponse', (request, _reply, done) => {
    request.answered?.();
    done();
  });
}
