import type { FastifyReply } from 'fastify';
import { PROBLEMS, type ProblemCode } from './problem-table.js';
import type { Problem } from './problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request was answered with, where that was a problem. */
    problem?: ProblemCode;
  }
}

export const PROBLEM_TYPE = 'application/problem+json';

/** The members of an answer, RFC 9457. `instance` names this occurrence. */
export function problemMembers({ code, extras }: Problem, instance: string) {
  const { status, title, detail } = PROBLEMS[code];
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail,
    code,
    instance,
    ...extras.members,
    ...(extras.errors && { errors: extras.errors }),
  };
}

/** The answer's body. It happened in this request, by whose number the log knows it too. */
export const problemBody = (problem: Problem, requestId: string): string =>
  JSON.stringify(problemMembers(problem, requestId));

/** Answers a request with a problem, unless it has its answer. */
export function sendProblem(reply: FastifyReply, problem: Problem, requestId: string): void {
  if (reply.sent) return;
  reply.request.problem = problem.code;
  void reply
    .code(PROBLEMS[problem.code].status)
    .headers({ ...problem.extras.headers })
    .type(PROBLEM_TYPE)
    .send(problemBody(problem, requestId));
}
