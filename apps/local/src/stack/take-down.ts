import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from '../context.js';
import { askSupervisor } from '../supervisor/control.js';
import { endLeftovers } from '../supervisor/leftovers.js';
import { isRunning } from '../supervisor/process-table.js';
import { runningStack } from '../supervisor/stack-state.js';

/** Stops the stack of this home and waits for its end. Returns whether anything ran. */
export async function takeDown(context: Context): Promise<boolean> {
  const state = runningStack(context);
  if (!state) return (await endLeftovers(context)) > 0;
  await askSupervisor(state.socket, { verb: 'down' });
  while (isRunning(state.supervisor)) await delay(20);
  return true;
}
