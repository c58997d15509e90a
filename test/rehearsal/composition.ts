import { inHome, type Context } from '@tte/local';
import type { Engine } from './engine.ts';
import type { Installation } from './installation.ts';
import { run } from './run.ts';

/** The containers of docker/compose.yaml with the rehearsal's override. */
export interface Composition {
  readonly context: Context;
  readonly engine: Engine;
  readonly installation: Installation;
  /** The words that `docker compose -f docker/compose.yaml` is in this rehearsal. */
  readonly command: readonly string[];
  /** What Compose and the commands of the upgrade tell of themselves. */
  readonly log: string;
  /** Runs `docker compose …`. @returns its standard output @throws with what it told last */
  compose(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string>;
  /** Ids of a service's containers that run. */
  containers(service: string): Promise<readonly string[]>;
  inspect(id: string): Promise<ContainerState>;
  down(): Promise<void>;
}

export interface ContainerState {
  readonly running: boolean;
  readonly healthy: boolean;
  readonly pid: number;
  readonly exitCode: number;
  readonly restarts: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly image: string;
}

interface Inspected {
  readonly State: {
    readonly Running: boolean;
    readonly Pid: number;
    readonly ExitCode: number;
    readonly StartedAt: string;
    readonly Health?: { readonly Status: string };
  };
  readonly RestartCount: number;
  readonly Config: { readonly Image: string };
}

const PROJECT = 'tte-rehearsal';

export async function openComposition(
  context: Context,
  engine: Engine,
  installation: Installation,
): Promise<Composition> {
  const files = ['docker/compose.yaml', 'test/rehearsal/compose.rehearsal.yaml'].flatMap((file) => [
    '-f',
    file,
  ]);
  const command = ['docker', 'compose', ...files, '--env-file', installation.envFile, '-p', PROJECT];
  const log = inHome(context, 'rehearsal', 'compose.log');
  const compose: Composition['compose'] = (args, env = {}) =>
    run('docker', [...command.slice(1), ...args], {
      cwd: context.root,
      env: { ...engine.env, ...env },
      log,
    });
  return {
    context,
    engine,
    installation,
    command,
    log,
    compose,
    containers: async (service) => (await compose(['ps', '--quiet', service])).split('\n').filter(Boolean),
    inspect: async (id) => {
      const [found] = JSON.parse(await engine.docker('inspect', id)) as [Inspected];
      const { State, RestartCount, Config } = found;
      return {
        running: State.Running,
        healthy: State.Health?.Status === 'healthy',
        pid: State.Pid,
        exitCode: State.ExitCode,
        startedAt: State.StartedAt,
        restarts: RestartCount,
        image: Config.Image,
      };
    },
    down: async () => {
      await compose([
        '--profile',
        'real-mongodb',
        'down',
        '--volumes',
        '--remove-orphans',
        '--timeout',
        '10',
      ]);
    },
  };
}
