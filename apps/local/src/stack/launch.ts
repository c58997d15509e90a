import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inHome, type Context } from '../context.js';
import { logTail } from '../log-tail.js';
import type { PartName } from '../parts/part.js';
import { isRunning } from '../supervisor/process-table.js';
import { endOf, spawnDetached } from '../supervisor/spawn-detached.js';
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
  const log = inHome(context, 'logs', 'supervisor.log');
  rmSync(log, { force: true });
  const main = join(context.root, 'apps/local/dist/main.js');
  const args = ['supervise', '--only', only.join(','), ...(attached ? ['--attached'] : [])];
  const env = { ...context.env, TTE_HOME: context.home };
  const command = {
    program: process.execPath,
    args: ['--enable-source-maps', main, ...args],
    env,
    cwd: context.root,
  };
  const child = spawnDetached(command, log, attached ? 'pipe' : 'ignore');
  let ended: string | undefined;
  void endOf(child).then((how) => (ended = how));
  for (;;) {
    const state = readState(context);
    if (state && state.supervisor.pid === child.pid && isRunning(state.supervisor)) {
      child.unref();
      return state;
    }
    if (ended) throw new Error(`The supervisor ${ended}:\n${logTail(log, 10)}`);
    await delay(30);
  }
}
