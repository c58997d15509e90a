import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { takeDown } from '../stack/take-down.js';

/** Stops the stack, and what a killed supervisor left behind. */
export async function run(args: string[], context: Context): Promise<number> {
  parseArgs({ args, options: {} });
  console.log((await takeDown(context)) ? 'Stopped.' : 'Nothing runs here.');
  return 0;
}
