import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { execa } from 'execa';
import { inHome, type Context } from '../context.js';
import { logTail } from '../log-tail.js';
import type { PartName } from '../parts/part.js';
import { isRunning } from '../supervisor/process-table.js';
import { readState, type StackState } from '../supervisor/stack-state.js';

/**
 * Starts a supervisor in a process of its own and waits until it can be asked. An attached one ends when this
 * process does, however that happens: it watches the pipe between them.
 */
export async function launchSupervisor(
  context: Context,
  only: readonly PartName[],
  attached: boolean,
): Promise<StackState> {
  mkdirSync(inHome(context, 'logs'), { recursive: true });
  const logFile = inHome(context, 'logs', 'supervisor.log');
  const log = openSync(logFile, 'w');
  const main = join(context.root, 'apps/local/dist/main.js');
  const child = execa(process.execPath, ['--enable-source-maps', main, 'supervise', '--only', only.join(',')], {
    cwd: context.root,
    env: { ...context.env, TTE_HOME: context.home, ...(attached && { TTE_ATTACHED: '1' }) },
    extendEnv: false,
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    stdin: attached ? 'pipe' : 'ignore',
    stdout: log,
    stderr: log,
  });
  closeSync(log);
  let gone = false;
  void child.then(() => (gone = true));
  for (;;) {
    const state = readState(context);
    if (state?.supervisor.pid === child.pid && isRunning(state.supervisor)) {
      child.unref();
      return state;
    }
    if (gone) throw new Error(`The supervisor ended at once:\n${logTail(logFile, 10)}`);
    await delay(30);
  }
}
