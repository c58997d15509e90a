import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isPublic } from '../auth/policy.js';
import { routeOf } from '../problems/route-of.js';
import { Problem } from '../problems/problem.js';
import { sessionIn } from './cookies.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses what a page of others makes a browser send: a request that leans on the cookie proves that it is ours. */
export function refuseForgery(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!leansOnCookie(request)) done();
    else if (request.headers['sec-fetch-site'] === 'cross-site') done(new Problem('csrf-token-invalid'));
    else fastify.csrfProtection(request, reply, done);
  });
}

const leansOnCookie = (request: FastifyRequest): boolean =>
  !SAFE.includes(request.method) &&
  !isPublic(request.method, routeOf(request)) &&
  request.headers.authorization === undefined &&
  sessionIn(request) !== undefined;
