import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { methodsOf } from '../auth/policy.js';
import { routeOf } from '../http/route-of.js';
import { Problem } from './problem.js';
import { sendProblem } from './send-problem.js';
import { toProblem } from './to-problem.js';

/** The one place where a failed request gets its answer: RFC 9457, in Bahasa Indonesia, with nothing of the error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = withMethod(toProblem(error), request);
    if (problem.code === 'internal') this.report(error, request);
    sendProblem(http.getResponse<FastifyReply>(), problem, request.id);
  }

  /** The message may hold data of the request, so only name, code and frames are logged. */
  private report(error: unknown, request: FastifyRequest): void {
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    this.logger.error(
      { requestId: request.id, method: request.method, route: routeOf(request), name, code, frames },
      'unexpected error',
    );
  }
}

/** An address that knows other methods than the request's own; where it knows that one too, something else is missing. */
function withMethod(problem: Problem, { url, method }: FastifyRequest): Problem {
  if (problem.code !== 'not-found') return problem;
  const methods = methodsOf(url.split('?')[0] ?? '');
  const asked = method === 'HEAD' ? 'GET' : method;
  if (methods.length === 0 || methods.includes(asked)) return problem;
  return new Problem('method-not-allowed', { headers: { allow: methods.join(', ') } });
}
