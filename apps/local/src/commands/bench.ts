import { join } from 'node:path';
import { execa } from 'execa';
import type { Context } from '../context.js';
import { openSurrounding } from '../testing/surroundings.js';

/**
 * Measures the product beside a bare workflow, on an empty stack of its own so that every run begins alike; see
 * test/bench. Takes some minutes.
 */
export async function run(_args: string[], context: Context): Promise<number> {
  const stack = await openSurrounding('stack', context);
  try {
    const { exitCode } = await execa(process.execPath, [join(context.root, 'test/bench/run.ts')], {
      cwd: context.root,
      env: stack.environment,
      stdio: 'inherit',
      reject: false,
    });
    return exitCode ?? 1;
  } finally {
    await stack.end();
  }
}
