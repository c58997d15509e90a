import { join } from 'node:path';
import { execa } from 'execa';
import type { Context } from '../context.js';
import { ensureStack } from '../stack/ensure-stack.js';

/** Measures the product beside a bare workflow on the same stack; see test/bench. Takes some minutes. */
export async function run(_args: string[], context: Context): Promise<number> {
  const { environment } = await ensureStack(context);
  const program = join(context.root, 'test/bench/run.ts');
  const { exitCode } = await execa(process.execPath, [program], {
    cwd: context.root,
    env: environment,
    stdio: 'inherit',
    reject: false,
  });
  return exitCode ?? 1;
}
