import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Problem } from './problem.js';
import { reportUnexpected } from './report-unexpected.js';
import { sendProblem } from './send-problem.js';
import { toProblem } from './to-problem.js';

/** The one place where a failed request gets its answer: RFC 9457, in Bahasa Indonesia, with nothing of the error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** @param methodsOf the methods that an address knows */
  constructor(
    private readonly logger: Logger,
    private readonly methodsOf: (path: string) => readonly string[],
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = this.withMethod(toProblem(error), request);
    if (problem.code === 'internal' || problem.code === 'case-data-unreadable')
      reportUnexpected(this.logger, error, request);
    sendProblem(http.getResponse<FastifyReply>(), problem, request.id);
  }

  /** An address that knows other methods than the request's own; where it knows that one too, something else is missing. */
  private withMethod(problem: Problem, { url, method }: FastifyRequest): Problem {
    if (problem.code !== 'not-found') return problem;
    const methods = this.methodsOf(url.split('?')[0] ?? '');
    const asked = method === 'HEAD' ? 'GET' : method;
    if (methods.length === 0 || methods.includes(asked)) return problem;
    return new Problem('method-not-allowed', { headers: { allow: methods.join(', ') } });
  }
}
