import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { stackParts } from '../parts/stack-parts.js';
import { reportAside } from '../runtime/report.js';

/** Used by the launcher while it builds: gets the programs of MongoDB and Temporal, which the stack then finds. */
export async function run(args: string[], context: Context): Promise<number> {
  parseArgs({ args, options: {} });
  const began = Date.now();
  await stackParts(context, {}, ['mongo', 'temporal'], reportAside);
  console.log(`The runtime parts are there after ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return 0;
}
