import { join } from 'node:path';
import { execa } from 'execa';
import type { Context } from '../context.js';
import type { Environment } from '../environment.js';
import { storeOf } from '../parts/own-apps.js';

/** Runs the worker's program that brings log, Temporal and vault together. @returns its exit code */
export async function repairLog(
  context: Context,
  environment: Environment,
  options: readonly string[] = [],
): Promise<number> {
  const program = join(context.root, 'apps/worker/dist/log-repair.js');
  const { exitCode } = await execa(process.execPath, [program, ...options], {
    env: { ...environment, ...storeOf('worker', context) },
    stdio: 'inherit',
    reject: false,
  });
  return exitCode ?? 1;
}
