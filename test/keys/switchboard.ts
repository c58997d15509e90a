import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Of a machine that has no time: the same request comes again by itself, and nothing is lost. */
const HARMLESS: readonly string[] = ['try-again', 'request-in-flight'];

/** One address before gateways that come and go, as a reverse proxy has it; it hears what was refused. */
export async function openSwitchboard(first: string) {
  let target = new URL(first);
  const refused: string[] = [];
  let [answered, busy] = [0, 0];
  const judge = (status: number, url: string, body: string) => {
    const { code } = JSON.parse(body) as { readonly code?: string };
    if (HARMLESS.includes(code ?? '')) busy += 1;
    else refused.push(`${status} ${code} ${url}`);
  };
  const server = createServer((incoming, answer) => {
    const { method = 'GET', url = '/', headers } = incoming;
    // A connection of its own for each: none stays behind at a gateway that goes.
    const passed = request(new URL(url, target), { method, headers, agent: false }, (reply) => {
      const { statusCode = 0 } = reply;
      answer.writeHead(statusCode, reply.headers);
      reply.pipe(answer);
      if (method !== 'POST') return;
      answered += 1;
      if (statusCode >= 400) void text(reply).then((body) => judge(statusCode, url, body));
    });
    passed.on('error', (error) => {
      if (!incoming.destroyed || incoming.complete) refused.push(`${error.message} ${method} ${url}`);
      answer.destroy();
    });
    incoming.pipe(passed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** From now on all that comes goes there. */
    turnTo: (url: string) => (target = new URL(url)),
    refused,
    answered: () => answered,
    /** How often somebody was asked to come again. */
    busy: () => busy,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
