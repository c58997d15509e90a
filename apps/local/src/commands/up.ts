import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { partNames } from '../parts/part.js';
import { addressTable } from '../stack/addresses.js';
import { bringUp } from '../stack/bring-up.js';
import { describeProblem } from '../stack/follow.js';
import { takeDown } from '../stack/take-down.js';
import { askSupervisor } from '../supervisor/control.js';
import { runningStack, type StackState } from '../supervisor/stack-state.js';

/** Starts the stack: in the foreground until Ctrl-C, or with `--detach` until `./tte down`. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values } = parseArgs({ args, options: { detach: { type: 'boolean' }, only: { type: 'string' } } });
  const only = partNames(values.only);
  const running = runningStack(context);
  if (running) {
    console.log(`The stack runs already (pid ${running.supervisor.pid}); see ./tte status.`);
    console.log(addressTable(running.environment));
    return 0;
  }
  const began = Date.now();
  const state = await bringUp(context, { only, attached: !values.detach });
  console.log(
    `\nReady after ${((Date.now() - began) / 1000).toFixed(1)} s.\n\n${addressTable(state.environment)}\n`,
  );
  if (values.detach) {
    console.log('It keeps running; ./tte down stops it.');
    return 0;
  }
  console.log('Ctrl-C stops it.');
  return stayInForeground(context, state);
}

/** Tells of parts that end by themselves, until a signal comes or another command takes the stack down. */
async function stayInForeground(context: Context, state: StackState): Promise<number> {
  const signalled = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => signalled.abort());
  const told = new Set<string>();
  while (!signalled.signal.aborted && runningStack(context)) {
    const { parts } = await askSupervisor(state.socket, { verb: 'status', probe: false }).catch(() => ({
      parts: [],
    }));
    for (const part of parts) {
      if (part.state !== 'died') told.delete(part.name);
      else if (!told.has(part.name)) {
        told.add(part.name);
        console.error(`\n${describeProblem(context, part)}\nStart it again: ./tte part start ${part.name}\n`);
      }
    }
    await delay(500, undefined, { signal: signalled.signal }).catch(() => {});
  }
  console.log('\nStopping …');
  await takeDown(context);
  console.log('Stopped.');
  return 0;
}
