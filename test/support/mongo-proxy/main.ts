/**
 * The two proxies of a stack under test, the gateway's and the worker's, each with its production role, and a door
 * through which tests command them: `PUT /<role>` with a rule, `GET /<role>` for what was refused. Arguments: host and
 * port of MongoDB. Prints one line of JSON with the ports, and ends when its input does.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startMongoProxy } from './mongo-proxy.ts';
import type { Rule } from './rule.ts';

const [host = '127.0.0.1', port = '27017'] = process.argv.slice(2);
const upstream = { host, port: Number(port) };
const proxies = {
  gateway: await startMongoProxy({ ...upstream, role: 'gateway' }),
  worker: await startMongoProxy({ ...upstream, role: 'worker' }),
};

async function answer({ url, method }: IncomingMessage, body: string): Promise<readonly string[]> {
  const proxy = proxies[url?.slice(1) as keyof typeof proxies];
  if (method === 'PUT') proxy.follow(JSON.parse(body) as Rule);
  return proxy.refused;
}

const door = createServer((request, response) => {
  void text(request)
    .then((body) => answer(request, body))
    .then((refused) => response.end(JSON.stringify(refused)));
}).listen(0, '127.0.0.1');
await once(door, 'listening');
const { gateway, worker } = proxies;
const ports = { gateway: gateway.port, worker: worker.port, door: (door.address() as AddressInfo).port };
process.stdout.write(`${JSON.stringify(ports)}\n`);
process.stdin.resume().on('end', () => process.exit(0));
