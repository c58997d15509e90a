import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import type { Context } from '../context.js';

/** Rehearses the production shape on this machine; see test/rehearsal. The first time takes half an hour or more. */
export async function run(args: string[], context: Context): Promise<number> {
  parseArgs({ args, options: {} });
  const { exitCode } = await execa(process.execPath, [join(context.root, 'test/rehearsal/main.ts')], {
    cwd: context.root,
    env: context.env,
    extendEnv: false,
    stdio: 'inherit',
    reject: false,
  });
  return exitCode ?? 1;
}
