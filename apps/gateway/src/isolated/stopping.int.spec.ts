import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { startGatewayProcess } from '../../test/support/process/gateway-process.js';

const [MEBIBYTE, AT_ONCE] = [1024 * 1024, 40];

/** Sends a request as far as this machine's kernel; answers the first line that comes back. */
async function sent(port: number): Promise<{ readonly answer: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const request = 'GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n';
  await new Promise((resolve) => socket.write(request, resolve));
  const answer = text(socket).then(
    (all) => all.split('\r\n', 1)[0] ?? '',
    (error: unknown) => String(error),
  );
  return { answer };
}

it('what was sent before a gateway was told to end is answered, although it is read afterwards', async () => {
  const gateway = await startGatewayProcess(1024 * MEBIBYTE);
  process.kill(gateway.pid, 'SIGSTOP');
  const all = await Promise.all(
    Array.from({ length: AT_ONCE }, () => sent(Number(new URL(gateway.url).port))),
  );
  process.kill(gateway.pid, 'SIGTERM');
  process.kill(gateway.pid, 'SIGCONT');
  const answers = await Promise.all(all.map(({ answer }) => answer));
  await gateway.close();
  expect([...new Set(answers)]).toEqual(['HTTP/1.1 200 OK']);
}, 60_000);
