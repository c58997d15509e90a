import type { FastifyRequest } from 'fastify';

/** The template of the route that a request met; never its URL, which may hold what somebody searched for. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unmatched';
