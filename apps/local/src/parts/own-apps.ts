import { join } from 'node:path';
import { inHome, type Context } from '../context.js';
import type { Environment } from '../environment.js';
import { answers } from './health.js';
import type { Part } from './part.js';

interface App {
  readonly name: string;
  readonly needs: readonly string[];
  readonly ports: readonly number[];
  readonly health: string;
  /** Its own settings, which nobody else needs to know. */
  readonly settings?: Environment;
}

/** `MONGODB_URI_GATEWAY` and `MONGODB_URI_WORKER` give each app a MongoDB user of its own, as in production. */
export function storeOf(app: string, { env }: Context): Environment {
  const given = env[`MONGODB_URI_${app.toUpperCase()}`];
  return given ? { MONGODB_URI: given } : {};
}

/** The programs of this repository: they run from `dist`, with the stack's environment. */
export function ownApps(context: Context, environment: Environment): Part[] {
  const { sandbox, smtp, worker, workerHealth, gateway } = context.ports;
  const others = ['mongo', 'temporal', 'sandbox'];
  const apps: App[] = [
    {
      name: 'sandbox',
      needs: [],
      ports: [sandbox, smtp],
      health: `http://127.0.0.1:${sandbox}/health`,
      settings: { SANDBOX_STATE_FILE: inHome(context, 'data', 'sandbox.json') },
    },
    {
      name: 'worker',
      needs: others,
      ports: [worker, workerHealth],
      health: `http://127.0.0.1:${workerHealth}/health/ready`,
    },
    {
      name: 'gateway',
      needs: others,
      ports: [gateway],
      health: `http://127.0.0.1:${gateway}/health/ready`,
      settings: { WEB_ROOT: join(context.root, 'apps', 'web', 'dist') },
    },
  ];
  return apps.map(({ name, needs, ports, health, settings }) => ({
    name,
    needs,
    ports,
    command: {
      program: process.execPath,
      args: ['--enable-source-maps', join(context.root, 'apps', name, 'dist', 'main.js')],
      env: { ...context.env, ...environment, ...storeOf(name, context), ...settings },
      cwd: context.root,
    },
    isHealthy: () => answers(health),
  }));
}
