import { join } from 'node:path';
import { execa } from 'execa';
import type { Context } from '../context.js';
import { storeOf } from '../parts/own-apps.js';
import { ensureStack } from '../stack/ensure-stack.js';

/**
 * Says under which keys the vault of this stack lies, or brings all of it under the present ones. To have new ones, each
 * is put before the former in `secrets.json`, with a comma, and the stack is started anew.
 */
export async function run(args: string[], context: Context): Promise<number> {
  const [verb, ...rest] = args;
  if ((verb !== 'status' && verb !== 'rotate') || rest.length > 0) {
    console.error('Usage: ./tte keys status | ./tte keys rotate');
    return 2;
  }
  const { environment } = await ensureStack(context);
  const program = join(context.root, 'apps/worker/dist/rotate-keys.js');
  const { exitCode } = await execa(process.execPath, [program, ...(verb === 'status' ? ['--status'] : [])], {
    env: { ...environment, ...storeOf('worker', context) },
    stdio: 'inherit',
    reject: false,
  });
  return exitCode ?? 1;
}
