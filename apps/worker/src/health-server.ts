import { createServer, type Server } from 'node:http';
import { once } from 'node:events';

/**
 * Serves `GET /health/live` and `GET /health/ready`: 200 while nothing is missing, or else 503 with what is.
 * @throws the system's error when the port cannot be had
 */
export async function serveHealth(
  { host, port }: { readonly host: string; readonly port: number },
  missing: () => Promise<readonly string[]>,
): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url, missing).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

async function answer(
  url: string | undefined,
  missing: () => Promise<readonly string[]>,
): Promise<readonly [number, object]> {
  if (url === '/health/live') return [200, { status: 'live' }];
  if (url !== '/health/ready') return [404, { status: 'not-found' }];
  const lacking = await missing().catch(() => ['unknown']);
  return lacking.length === 0 ? [200, { status: 'ready' }] : [503, { status: 'not-ready', missing: lacking }];
}
