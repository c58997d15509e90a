import type { Context } from '../context.js';
import { PART_NAMES } from '../parts/part.js';
import { runningStack, type StackState } from '../supervisor/stack-state.js';
import { bringUp } from './bring-up.js';

/** The stack of this home, started and left running when it does not run yet. */
export async function ensureStack(context: Context): Promise<StackState & { readonly startedHere: boolean }> {
  const running = runningStack(context);
  if (running) return { ...running, startedHere: false };
  return { ...(await bringUp(context, { only: PART_NAMES, attached: false })), startedHere: true };
}
