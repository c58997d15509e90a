import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { systems, type Fault, type System } from './fault.js';
import { takeFault } from './take-fault.js';

const ofHttp = (fault: Fault) =>
  fault.unknownStatus === undefined && Boolean(fault.latencyMs || fault.status || fault.timeout);

/** Runs before every handler: counts the calls to a system, and delays, refuses or swallows them where it was told to fail. */
export function faultHook({ state, calls }: Context) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const system = systemOf(request.url);
    if (!system) return undefined;
    calls.set(system, (calls.get(system) ?? 0) + 1);
    const fault = takeFault(state, system, subjectOf(request), ofHttp);
    if (!fault) return undefined;
    if (fault.timeout) return reply.hijack();
    if (fault.latencyMs) await wait(fault.latencyMs);
    if (!fault.status) return undefined;
    if (fault.retryAfter !== undefined) reply.header('retry-after', String(fault.retryAfter));
    return reply.code(fault.status).send({ message: `Gangguan buatan: ${fault.status}` });
  };
}

/** The path and all the text of a request, as faults are matched against. */
export function subjectOf(request: FastifyRequest): { path: string; text: string } {
  const url = new URL(request.url, 'http://sandbox');
  const words = [url.pathname, ...url.searchParams.values(), JSON.stringify(request.body) ?? ''];
  return { path: url.pathname, text: words.join(' ') };
}

function systemOf(url: string): System | undefined {
  const names = Object.keys(systems) as System[];
  return names.find((name) => systems[name] !== '' && url.startsWith(systems[name]));
}
