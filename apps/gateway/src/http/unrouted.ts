import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { PROBLEMS, type ProblemCode } from '../problems/problem-table.js';
import { problemBody, PROBLEM_TYPE, sendProblem } from '../problems/send-problem.js';
import { toProblem } from '../problems/to-problem.js';
import type { AnswerHeaders, EndedRequest } from './watch-requests.js';

/** Of one part of an address, decoded or not: ids and codes are far shorter. */
export const PARAM_MAX_LENGTH = 128;
/** How long a client has to take its answer and hang up; a socket cut at once may lose what was written. */
const LINGER_MS = 1_000;
const ROUTE = 'unmatched';

const BY_ERROR: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'header-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** Fastify's options for requests that reach neither hook nor filter: they get the same answers, logged and counted. */
export function unrouted(headersOf: AnswerHeaders, ended: (request: EndedRequest) => void) {
  return {
    /** An address that the router cannot take. Fastify's own error quotes it. */
    frameworkErrors(error: Error, request: FastifyRequest, reply: FastifyReply): void {
      const problem = toProblem(error);
      const { id: requestId, method, url } = request;
      void reply.headers(headersOf(requestId, url));
      sendProblem(reply, problem, requestId);
      ended({ requestId, method, route: ROUTE, status: PROBLEMS[problem.code].status, ms: 0 });
    },

    /** What Node's parser cannot read as HTTP: there is no request, only a socket. */
    clientErrorHandler({ code }: { readonly code: string }, socket: Socket): void {
      if (code === 'ECONNRESET') socket.destroy();
      // What still comes in after the answer is an error again, and has had its answer.
      if (!socket.writable) return;
      const problem = new Problem(BY_ERROR[code] ?? 'malformed-request');
      const { status } = PROBLEMS[problem.code];
      const requestId = randomUUID();
      socket.end(rawResponse(problem, status, headersOf(requestId, '/api/'), requestId));
      setTimeout(() => socket.destroy(), LINGER_MS).unref();
      ended({ requestId, method: 'other', route: ROUTE, status, ms: 0 });
    },
  };
}

function rawResponse(problem: Problem, status: number, own: object, requestId: string): string {
  const body = problemBody(problem, requestId);
  const headers = {
    ...own,
    date: new Date().toUTCString(),
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}
