import { join } from 'node:path';
import { execa } from 'execa';
import type { Context } from '../context.js';
import { ensureStack } from '../stack/ensure-stack.js';

/** Folds all projections anew from the event log of this stack; 1 when the log of a case is damaged. */
export async function run(_args: string[], context: Context): Promise<number> {
  const { environment } = await ensureStack(context);
  const program = join(context.root, 'apps/worker/dist/rebuild-projections.js');
  const { exitCode } = await execa(process.execPath, [program], {
    env: environment,
    stdio: 'inherit',
    reject: false,
  });
  return exitCode ?? 1;
}
