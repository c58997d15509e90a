import { join } from 'node:path';
import { execa } from 'execa';
import type { Context } from '../context.js';
import type { Environment } from '../environment.js';
import { storeOf } from '../parts/own-apps.js';

/** A program of the worker that runs to its end, beside the worker or while it stands still. */
export type WorkerProgram = 'rebuild-projections' | 'log-repair' | 'check';

/** Runs a program of the worker with the worker's own right to the store. @returns its exit code */
export async function runWorker(
  name: WorkerProgram,
  context: Context,
  environment: Environment,
  options: readonly string[] = [],
): Promise<number> {
  const program = join(context.root, `apps/worker/dist/${name}.js`);
  const { exitCode } = await execa(process.execPath, [program, ...options], {
    env: { ...environment, ...storeOf('worker', context) },
    stdio: 'inherit',
    reject: false,
  });
  return exitCode ?? 1;
}
