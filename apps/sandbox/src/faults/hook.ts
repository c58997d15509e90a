import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { systems, type Fault, type System } from './fault.js';
import { takeFault } from './take-fault.js';

const ofHttp = ({ unknownStatus, latencyMs, status, timeout, cut, body, bytes }: Fault) =>
  unknownStatus === undefined &&
  Boolean(latencyMs || status || timeout || cut || body !== undefined || bytes);

/** Marks a request that is carried out late: no fault hits it, and it is not counted again. */
const LATE = 'x-sandbox-late';

/** Runs before every handler: counts the calls to a system, and delays, refuses or swallows them where it was told to fail. */
export function faultHook(context: Context) {
  const { state, calls } = context;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const system = systemOf(request.url);
    if (!system || request.headers[LATE]) return undefined;
    const route = `${request.method} ${request.routeOptions.url}`;
    for (const counted of [system, route]) calls.set(counted, (calls.get(counted) ?? 0) + 1);
    const fault = takeFault(state, system, subjectOf(request), ofHttp);
    if (!fault) return undefined;
    if (fault.commitAfterMs !== undefined) carryOutLater(context, request, fault.commitAfterMs);
    return goWrong(fault, reply);
  };
}

async function goWrong(fault: Fault, reply: FastifyReply): Promise<unknown> {
  if (fault.timeout) return reply.hijack();
  if (fault.latencyMs) await wait(fault.latencyMs);
  if (fault.cut) {
    reply.hijack();
    return reply.raw.destroy();
  }
  if (fault.body !== undefined) {
    const type = fault.body.startsWith('<') ? 'text/html' : 'application/json';
    return reply
      .code(fault.status ?? 200)
      .type(type)
      .send(fault.body);
  }
  // In one piece: a stream that is still going out would not keep the handler from answering as well.
  if (fault.bytes) return reply.code(fault.status ?? 200).send(Buffer.alloc(fault.bytes, ' '));
  if (!fault.status) return undefined;
  if (fault.retryAfter !== undefined) reply.header('retry-after', String(fault.retryAfter));
  return reply.code(fault.status).send({ message: `Gangguan buatan: ${fault.status}` });
}

/** The same request again, to the handler alone. */
function carryOutLater({ timers }: Context, request: FastifyRequest, ms: number): void {
  const { method, url, server, headers, body } = request;
  const { authorization } = headers;
  const timer = setTimeout(() => {
    timers.delete(timer);
    void server.inject({
      method: method as 'POST',
      url,
      headers: { ...(authorization && { authorization }), [LATE]: 'yes' },
      ...(body !== undefined && { payload: body as object }),
    });
  }, ms);
  timers.add(timer);
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
