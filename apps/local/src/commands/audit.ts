import { join } from 'node:path';
import { execa } from 'execa';
import type { Context } from '../context.js';
import { ensureStack } from '../stack/ensure-stack.js';

/** Seals, verifies or exports what this stack has recorded; the program says what it takes. */
export async function run(args: string[], context: Context): Promise<number> {
  const { environment } = await ensureStack(context);
  const program = join(context.root, 'apps/worker/dist/audit-tool.js');
  const { exitCode } = await execa(process.execPath, [program, ...args], {
    env: environment,
    stdio: 'inherit',
    reject: false,
  });
  return exitCode ?? 1;
}
