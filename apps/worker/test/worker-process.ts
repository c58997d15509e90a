import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { eventually } from '@tte/local/eventually';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const PATIENCE_SECONDS = 40;

/** What the worker cannot start without, besides its MongoDB and its Temporal. Nobody answers at these addresses. */
export const SETTINGS = {
  VAULT_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  AUDIT_KEY: Buffer.alloc(32, 9).toString('base64'),
  VAULT_INDEX_SECRET: 'index-secret-of-a-test',
  APPLICANT_LINK_SECRET: 'link-secret-of-a-test',
  BSRE_URL: 'http://127.0.0.1:9',
  BSRE_USERNAME: 'tte',
  BSRE_PASSWORD: 'rahasia',
  SIASN_APIM_URL: 'http://127.0.0.1:9',
  SIASN_SSO_URL: 'http://127.0.0.1:9',
  SIASN_CONSUMER_KEY: 'key',
  SIASN_CONSUMER_SECRET: 'rahasia',
  SIASN_CLIENT_ID: 'client',
  SIASN_USERNAME: 'user',
  SIASN_PASSWORD: 'rahasia',
  SIMPEG_CSV: 'pegawai.csv',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Pusdatin Kemhan <tte@kemhan.go.id>',
  OFFICE_CONTACT: 'Telepon (021) 3840889',
};

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** What readiness answers: its status, and what is missing. */
export type Health = readonly [number, readonly string[]];

/** The worker as it is built, in a process of its own. */
export async function startWorker(env: Readonly<Record<string, string>>) {
  const [health, metrics] = [await freePort(), await freePort()];
  const ports = { WORKER_HEALTH_PORT: String(health), WORKER_METRICS_PORT: String(metrics) };
  const child = spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env['PATH'], no_proxy: '127.0.0.1', ...SETTINGS, ...ports, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const ended = once(child, 'exit').then(([code]) => code as number | null);

  async function ready(): Promise<Health> {
    const answer = await fetch(`http://127.0.0.1:${health}/health/ready`).catch(() => undefined);
    if (!answer) return [0, []];
    const { missing = [] } = (await answer.json()) as { missing?: string[] };
    return [answer.status, missing];
  }
  return {
    ready,
    /** Waits until readiness answers so; fails with the worker's output when it does not. */
    until: (is: (health: Health) => boolean): Promise<Health> =>
      eventually(
        () => `${output}\nreadiness`,
        async () => {
          const now = await ready();
          if (is(now)) return now;
          if (child.exitCode !== null) throw new Error(`${now.join(' ')}\n${output}`);
          return undefined;
        },
        PATIENCE_SECONDS,
      ),
    /** Waits until it has logged this. */
    says: (text: string): Promise<true> =>
      eventually(
        () => `${output}\n"${text}"`,
        async () => output.includes(text) || undefined,
        PATIENCE_SECONDS,
      ),
    /** Waits until Prometheus would read all of these metrics. */
    measures: (names: readonly string[]): Promise<true> =>
      eventually(
        () => `${output}\n${names.join(', ')}`,
        async () => {
          const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
          return names.every((name) => text.includes(`\n${name}`)) || undefined;
        },
        PATIENCE_SECONDS,
      ),
    /** Asks it to end. @returns its exit code (null when it had to be killed) and how long it took */
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      const began = performance.now();
      child.kill(signal);
      const code = await ended;
      return { code, milliseconds: performance.now() - began };
    },
    ended,
    output: () => output,
    kill: () => child.kill('SIGKILL'),
  };
}

export type WorkerProcess = Awaited<ReturnType<typeof startWorker>>;
