import type { Context } from '../context.js';
import { ensureStack } from '../stack/ensure-stack.js';
import { runWorker } from '../stack/run-worker.js';

/** Folds all projections anew from the event log of this stack; 1 when the log of a case is damaged. */
export async function run(_args: string[], context: Context): Promise<number> {
  const { environment } = await ensureStack(context);
  return runWorker('rebuild-projections', context, environment);
}
