import type { Context } from '../context.js';
import { PART_NAMES } from '../parts/part.js';
import { runningStack, type StackState } from '../supervisor/stack-state.js';
import { bringUp } from './bring-up.js';
import { followStart } from './follow.js';

/** The whole stack of this home, ready: started, and left running, when it does not run yet. */
export async function ensureStack(context: Context): Promise<StackState & { readonly startedHere: boolean }> {
  const running = runningStack(context);
  if (!running)
    return { ...(await bringUp(context, { only: PART_NAMES, attached: false })), startedHere: true };
  const missing = PART_NAMES.filter((name) => !running.parts.some((part) => part.name === name));
  if (missing.length > 0) {
    throw new Error(`The stack that runs here lacks ${missing.join(', ')}; stop it first: ./tte down`);
  }
  await followStart(context, running.socket, PART_NAMES).done;
  return { ...running, startedHere: false };
}
