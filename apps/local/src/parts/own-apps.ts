import { join } from 'node:path';
import type { Context } from '../context.js';
import type { Environment } from '../environment.js';
import { answers } from './health.js';
import type { Part } from './part.js';

interface App {
  readonly name: string;
  readonly needs: readonly string[];
  readonly ports: readonly number[];
  readonly health: string;
}

/** The programs of this repository: they run from `dist`, with the stack's environment. */
export function ownApps(context: Context, environment: Environment): Part[] {
  const { sandbox, smtp, worker, gateway } = context.ports;
  const others = ['mongo', 'temporal', 'sandbox'];
  const apps: App[] = [
    { name: 'sandbox', needs: [], ports: [sandbox, smtp], health: `http://127.0.0.1:${sandbox}/health` },
    { name: 'worker', needs: others, ports: [worker], health: `http://127.0.0.1:${worker}/metrics` },
    { name: 'gateway', needs: others, ports: [gateway], health: `http://127.0.0.1:${gateway}/health/ready` },
  ];
  return apps.map(({ name, needs, ports, health }) => ({
    name,
    needs,
    ports,
    command: {
      program: process.execPath,
      args: ['--enable-source-maps', join(context.root, 'apps', name, 'dist', 'main.js')],
      env: { ...context.env, ...environment },
      cwd: context.root,
    },
    isHealthy: () => answers(health),
  }));
}
