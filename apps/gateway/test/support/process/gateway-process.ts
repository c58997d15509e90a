import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startIssuer } from '../issuer.js';
import { memoryLimit } from './memory-limit.js';

const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

/** The gateway as it is built, in a process of its own, over a store of its own; Temporal is away. */
export async function startGatewayProcess(bytes: number, env: Readonly<Record<string, string>> = {}) {
  const store = process.env['MONGODB_URI'];
  if (!store) throw new Error('MONGODB_URI is not set: this suite needs a MongoDB to run against');
  const [issuer, port, limit] = [await startIssuer(), await freePort(), memoryLimit(bytes)];
  const uri = new URL(store);
  uri.pathname = `/gateway_process_${process.pid}`;
  const secret = (byte: number) => Buffer.alloc(32, byte).toString('base64');
  const child = spawn(
    'sh',
    ['-c', `${limit ? `echo $$ > ${limit.procs}; ` : ''}exec "$0" "$1"`, process.execPath, MAIN],
    {
      env: {
        MONGODB_URI: uri.href,
        TEMPORAL_ADDRESS: '127.0.0.1:1',
        OIDC_ISSUER: issuer.issuer,
        GATEWAY_PORT: String(port),
        VAULT_MASTER_KEY: secret(5),
        SESSION_KEY: secret(6),
        AUDIT_KEY: Buffer.alloc(32, 9).toString('base64'),
        VAULT_INDEX_SECRET: 'index-secret-of-the-test',
        APPLICANT_LINK_SECRET: 'link-secret-of-the-test',
        OFFICE_CONTACT: 'Telepon (021) 3840889',
        RATE_LIMIT_CALLER: '100000',
        RATE_LIMIT_GUEST: '100000',
        LOG_LEVEL: 'warn',
        ...env,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const lives = () =>
    fetch(`${url}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  const authorization = async () => ({
    authorization: `Bearer ${await issuer.token({ sub: 'operator1', roles: ['operator'], email: 'operator1@kemhan.go.id' })}`,
  });
  // A spec that keeps this process busy answers late as the issuer: the gateway knows its keys before that.
  const takesCallers = async () => {
    const { status } = await fetch(`${url}/api/v1/reference`, { headers: await authorization() });
    return status === 200;
  };
  while (!((await lives()) && (await takesCallers()))) {
    if (child.exitCode !== null) throw new Error('the gateway did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    pid: child.pid ?? 0,
    url,
    lives,
    /** Whether the kernel would kill it beyond the limit. */
    limited: limit !== undefined,
    authorization,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      limit?.remove();
      await issuer.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
