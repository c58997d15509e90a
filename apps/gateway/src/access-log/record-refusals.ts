import type { FastifyInstance } from 'fastify';
import { isUuid } from '../http/idempotency-key.js';
import { routeOf } from '../problems/route-of.js';
import type { AccessLog } from './access-log.js';

/** Records every attempt that is answered with 401 or 403, once the answer has gone out. */
export function recordRefusals(fastify: Pick<FastifyInstance, 'addHook'>, accessLog: AccessLog): void {
  fastify.addHook('onResponse', (request, { statusCode }, done) => {
    if (statusCode === 401 || statusCode === 403) {
      const { caseId = '' } = (request.params ?? {}) as { readonly caseId?: string };
      accessLog.refused({
        caller: request.caller,
        code: request.problem ?? String(statusCode),
        route: `${request.method} ${routeOf(request)}`,
        requestId: request.id,
        ...(request.caller && isUuid(caseId) && { caseId }),
      });
    }
    done();
  });
}
