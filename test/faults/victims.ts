import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { askSupervisor, contextFrom, eventually, runningStack } from '@tte/local';
import { freePort, startApp, type AppProcess } from '../support/app-process.js';
import { stackEnvironment, stackVariable } from '../support/stack.js';

/** As long as the launcher waits for a part. */
const START_SECONDS = 90;

/** A process that is killed, stopped and restarted. */
export interface Victim {
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Ends it, by SIGKILL or in order. */
  down(kill: boolean): Promise<void>;
  /** Starts it, and waits until it is ready. */
  up(): Promise<void>;
  /** Where people reach it, if they do. */
  readonly url?: string;
}

/** A part of the stack, as the launcher runs it. */
export function partOfStack(part: string): Victim {
  const stack = () => {
    const running = runningStack(contextFrom(process.env));
    if (!running) throw new Error('the stack does not run');
    return running;
  };
  const ask = async (request: Parameters<typeof askSupervisor>[1]) =>
    void (await askSupervisor(stack().socket, request));
  return {
    signal(name) {
      const pid = stack().parts.find((each) => each.name === part)?.process?.pid;
      if (pid === undefined) throw new Error(`${part} does not run`);
      process.kill(-pid, name);
    },
    down: (kill) => ask({ verb: 'stop', part, kill }),
    up: () => ask({ verb: 'start', part }),
    ...(part === 'gateway' && { url: stackVariable('GATEWAY_URL') }),
  };
}

/** A gateway or worker beside the stack's own; it comes back on the same port. */
export async function further(
  app: 'gateway' | 'worker',
  changes: Readonly<Record<string, string>> = {},
): Promise<Victim> {
  const port = await freePort();
  let running: AppProcess | undefined;
  return {
    signal: (name) => void running?.signal(name),
    async down(kill) {
      running?.signal(kill ? 'SIGKILL' : 'SIGTERM');
      await running?.ended;
    },
    async up() {
      const started = await startApp(app, changes, port);
      running = started;
      await eventually(
        () => `a further ${app}: ${started.output()}`,
        async () => (await started.ready()).status === 200 || undefined,
        START_SECONDS,
      );
    },
    url: `http://127.0.0.1:${port}`,
  };
}

/** The mailbox to which the stack sends its mails: a sandbox of which nothing else is used. */
export async function mailbox(stateFile: string): Promise<Victim & { readonly url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = fileURLToPath(new URL('../../apps/sandbox/dist/main.js', import.meta.url));
  const env = {
    ...stackEnvironment(),
    NODE_OPTIONS: '',
    SANDBOX_PORT: String(port),
    SANDBOX_SMTP_PORT: new URL(stackVariable('SMTP_URL')).port,
    SANDBOX_STATE_FILE: stateFile,
  };
  let running: ChildProcess | undefined;
  return {
    url,
    signal: (name) => void running?.kill(name),
    async down(kill) {
      const ended = running && once(running, 'exit');
      running?.kill(kill ? 'SIGKILL' : 'SIGTERM');
      await ended;
    },
    async up() {
      running = spawn(process.execPath, [program], { env, stdio: 'ignore' });
      await eventually('the mailbox', async () => {
        const answer = await fetch(`${url}/health`).catch(() => undefined);
        return answer?.ok || undefined;
      });
    },
  };
}
