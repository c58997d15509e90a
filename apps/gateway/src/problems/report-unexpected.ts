import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { routeOf } from './route-of.js';

/** Logs an error that nobody foresaw. Its message may hold data of the request, so only name, code and frames. */
export function reportUnexpected(logger: Logger, error: unknown, request: FastifyRequest): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : undefined);
  logger.error(
    { requestId: request.id, method: request.method, route: routeOf(request), name, code, frames },
    'unexpected error',
  );
}

/** Of a call that failed, the library's error has the code of gRPC or of the driver in its cause. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
