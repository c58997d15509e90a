import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { partNames } from '../parts/part.js';
import { supervise } from '../supervisor/supervise.js';

/** Used by `up`: owns the parts until it is told to stop. */
export async function run(args: string[], context: Context): Promise<number | undefined> {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, attached: { type: 'boolean' } },
  });
  await supervise(context, { only: partNames(values.only), attached: values.attached ?? false });
  return undefined;
}
