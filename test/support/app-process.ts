import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { stackEnvironment } from './stack.js';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/**
 * One more gateway or worker beside the stack's own, with the stack's environment and these changes.
 * @param port where it answers; any free one by default
 */
export async function startApp(
  app: 'gateway' | 'worker',
  changes: Readonly<Record<string, string>> = {},
  port?: number,
) {
  return running(app, changes, port ?? (await freePort()), await freePort());
}

function running(
  app: 'gateway' | 'worker',
  changes: Readonly<Record<string, string>>,
  port: number,
  metrics: number,
) {
  const ports = {
    GATEWAY_PORT: String(port),
    WORKER_HEALTH_PORT: String(port),
    WORKER_METRICS_PORT: String(metrics),
  };
  const program = fileURLToPath(new URL(`../../apps/${app}/dist/main.js`, import.meta.url));
  const child = spawn(process.execPath, [program], {
    env: { ...stackEnvironment(), NODE_OPTIONS: '', ...ports, ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  return {
    port,
    /** Where it listens. */
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    /** Its exit code; null when it was killed. */
    ended: once(child, 'exit').then(([code]) => code as number | null),
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** What its readiness answers; status 0 while it does not listen. */
    async ready(): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
      if (!answer) return { status: 0, body: {} };
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
  };
}

export type AppProcess = Awaited<ReturnType<typeof startApp>>;
