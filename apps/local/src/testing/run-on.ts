import { join } from 'node:path';
import { execa } from 'execa';
import type { Context } from '../context.js';
import type { Surroundings } from './stages.js';
import { openSurrounding } from './surroundings.js';

/** Runs a program of `test/` on surroundings of its own, which end with it. @returns its exit code */
export async function runOn(
  kind: Surroundings,
  program: string,
  args: readonly string[],
  context: Context,
): Promise<number> {
  const surrounding = await openSurrounding(kind, context);
  try {
    const { exitCode } = await execa(process.execPath, [join(context.root, program), ...args], {
      cwd: context.root,
      env: surrounding.environment,
      stdio: 'inherit',
      reject: false,
    });
    return exitCode ?? 1;
  } finally {
    await surrounding.end();
  }
}
