import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { eventually } from '@tte/local';
import { startApp, type AppProcess } from '../support/app-process.js';
import { stackEnvironment, stackVariable, tte } from '../support/stack.js';
import type { openSwitchboard } from './switchboard.js';

/** The three secrets as settings have them. */
export type Secrets = Readonly<
  Record<'VAULT_MASTER_KEY' | 'VAULT_INDEX_SECRET' | 'APPLICANT_LINK_SECRET', string>
>;

/** A busy machine takes long to start a worker beside the one that works. */
const START_SECONDS = 180;

const ROTATE = fileURLToPath(new URL('../../apps/worker/dist/rotate-keys.js', import.meta.url));

/** A gateway and a worker, each as a process with the rights of production in the store. */
export function openInstallation(switchboard: Awaited<ReturnType<typeof openSwitchboard>>) {
  let running: readonly AppProcess[] = [];

  const start = (app: 'gateway' | 'worker', secrets: Secrets) =>
    startApp(app, { ...secrets, MONGODB_URI: stackVariable(`MONGODB_URI_${app.toUpperCase()}`) });

  async function end() {
    for (const app of running) app.signal('SIGTERM');
    return Promise.all(running.map(({ ended }) => ended));
  }

  return {
    start,
    end,
    /** As a rolling change does it: the new ones are ready before the others are told to go. */
    async roll(secrets: Secrets) {
      const [worker, gateway] = await Promise.all([start('worker', secrets), start('gateway', secrets)]);
      for (const app of [worker, gateway]) {
        const isReady = async () => ((await app.ready()).status === 200 ? true : undefined);
        await eventually('a process with other secrets', isReady, START_SECONDS);
      }
      switchboard.turnTo(gateway.url);
      if (running.length > 0) expect(await end()).toEqual([0, 0]);
      else for (const part of ['gateway', 'worker']) await tte('part', 'stop', part);
      running = [worker, gateway];
    },
  };
}

/** Runs the program of the rotation. @param until kills it, as soon as this is said of a line */
export async function rotate(
  secrets: Secrets,
  args: readonly string[] = [],
  until: (line: string) => boolean = () => false,
) {
  const uri = stackVariable('MONGODB_URI_WORKER');
  const env = { ...stackEnvironment(), ...secrets, NODE_OPTIONS: '', MONGODB_URI: uri };
  const child = spawn(process.execPath, [ROTATE, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines: string[] = [];
  let peakKiB = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    peakKiB = Math.max(peakKiB, peakOf(child.pid));
    if (until(line)) child.kill('SIGKILL');
  }
  const [code] = (await ended) as [number | null];
  return { code, lines, peakMiB: Math.round(peakKiB / 1024) };
}

/** The most memory that a process has had, in KiB; 0 once it has gone. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
