import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { root } from './compose-file.js';

const execute = promisify(execFile);
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.statusCode = request.url === '/health/ready' ? 200 : 503;
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());

/** Whether the health check of the images succeeds. */
const isReady = (path: string, at = port) =>
  execute('bash', [`${root}docker/is-ready.sh`, 'SOME_PORT', path], { env: { SOME_PORT: String(at) } }).then(
    () => true,
    () => false,
  );

test('a container is healthy with 200, and neither with another answer nor with none', async () => {
  expect(await isReady('/health/ready')).toBe(true);
  expect(await isReady('/health/live')).toBe(false);
  expect(await isReady('/health/ready', 1)).toBe(false);
});
