import { eventually, findProgram, logTail, MissingTool, type Context, type Report } from '@tte/local';
import { mkdirSync, openSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { composePlugin } from './parts/compose-plugin.ts';
import { run } from './run.ts';

/** A container engine that only the rehearsal uses, so that its stand-ins never meet a developer's own images. */
export interface Engine {
  readonly version: string;
  /** For `docker`: this engine, and Compose as a plugin. */
  readonly env: NodeJS.ProcessEnv;
  /** Runs `docker` and gives its standard output. @throws when it fails */
  docker(...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

const PATIENCE_SECONDS = 60;

/**
 * Starts `dockerd` with images and volumes of its own under the runtime folder, which later rehearsals use again.
 * One that a killed rehearsal left is used.
 */
export async function startEngine(context: Context, report: Report): Promise<Engine> {
  const folder = join(context.runtimeDir, 'rehearsal');
  mkdirSync(folder, { recursive: true });
  const programs = ['docker', 'dockerd'].map((name) => findProgram(name, context.env));
  if (programs.includes(undefined) || process.getuid?.() !== 0) {
    throw new MissingTool(
      'The rehearsal needs a container engine and root. Get it with: apt-get install docker.io',
    );
  }
  const [docker = '', dockerd = ''] = programs;
  const host = `unix://${join(folder, 'docker.sock')}`;
  const config = await composePlugin(context, report);
  const env = {
    ...context.env,
    DOCKER_HOST: host,
    DOCKER_CONFIG: config,
    DOCKER_BUILDKIT: '1',
    COMPOSE_BAKE: 'false',
  };
  const ask = (...args: readonly string[]) => run(docker, args, { env });
  const version = () => ask('version', '--format', '{{.Server.Version}}').catch(() => undefined);

  const left = await version();
  if (left) return { version: left, env, docker: ask, stop: async () => {} };
  const log = join(folder, 'dockerd.log');
  const output = openSync(log, 'w');
  const args = ['--data-root', join(folder, 'engine'), '--exec-root', '/run/tte-rehearsal', '--host', host];
  const daemon = spawn(dockerd, [...args, '--pidfile', join(folder, 'dockerd.pid')], {
    env: context.env,
    stdio: ['ignore', output, output],
  });
  const answered = await eventually(
    'dockerd',
    async () => {
      report('Waiting for dockerd');
      if (daemon.exitCode !== null) throw new Error('dockerd ended');
      return version();
    },
    PATIENCE_SECONDS,
  ).catch((error: unknown) => {
    daemon.kill();
    throw new Error(`dockerd did not start; the end of ${log}:\n${logTail(log, 15)}`, { cause: error });
  });
  return { version: answered, env, docker: ask, stop: () => ended(daemon) };
}

async function ended(daemon: ReturnType<typeof spawn>): Promise<void> {
  if (daemon.exitCode !== null) return;
  daemon.kill('SIGTERM');
  await once(daemon, 'exit');
}
