import type { Context } from '../context.js';
import { PART_NAMES, type PartName } from '../parts/part.js';
import { askSupervisor } from '../supervisor/control.js';
import { runningStack } from '../supervisor/stack-state.js';

/**
 * Does something while these parts of the stack of this home stand still. Those that ran are started again,
 * unless the work throws: then they are left as they are, for a person to look at.
 */
export async function withoutParts<Result>(
  context: Context,
  names: readonly PartName[],
  work: () => Promise<Result>,
): Promise<Result> {
  const stack = runningStack(context);
  // In the order in which they need each other.
  const held = PART_NAMES.filter((name) => names.includes(name)).filter((name) =>
    stack?.parts.some((part) => part.name === name && part.state === 'ready' && !part.external),
  );
  for (const part of held.toReversed()) await ask({ verb: 'stop', part, kill: false });
  const result = await work();
  for (const part of held) await ask({ verb: 'start', part });
  return result;

  async function ask(request: Parameters<typeof askSupervisor>[1]) {
    if (stack) await askSupervisor(stack.socket, request);
  }
}
