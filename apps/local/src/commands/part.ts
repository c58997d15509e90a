import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { askSupervisor } from '../supervisor/control.js';
import { runningStack } from '../supervisor/stack-state.js';

/** Stops (or kills) and starts one part of a running stack: for fault tests, and after a part has died. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kill: { type: 'boolean' } },
  });
  const [verb, part] = positionals;
  if ((verb !== 'stop' && verb !== 'start') || !part) {
    console.error('Usage: ./tte part start NAME | ./tte part stop NAME [--kill]');
    return 2;
  }
  const stack = runningStack(context);
  if (!stack) {
    console.error('Nothing runs here; ./tte up starts it.');
    return 1;
  }
  const kill = values.kill ?? false;
  const { parts } = await askSupervisor(
    stack.socket,
    verb === 'start' ? { verb, part } : { verb, part, kill },
  );
  console.log(`${part}: ${parts.find(({ name }) => name === part)?.state}`);
  return 0;
}
