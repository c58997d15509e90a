import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { ensureStack } from '../stack/ensure-stack.js';
import { runWorker } from '../stack/run-worker.js';

/** Compares what this stack's stores say of each case, while it works, and changes nothing; 1 when anything differs. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  const { environment } = await ensureStack(context);
  return runWorker('check', context, environment, values.json ? ['--json'] : []);
}
