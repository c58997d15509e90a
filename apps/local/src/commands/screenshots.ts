import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { runOn } from '../testing/run-on.js';

/**
 * Takes pictures of every page of the web app, on a desk and on a phone, into `screenshots/`; with `--readme` those that
 * README shows into `docs/screenshots/`. On an empty stack of its own, so that each run shows the same.
 */
export async function run(args: string[], context: Context): Promise<number> {
  const { values } = parseArgs({ args, options: { readme: { type: 'boolean' } } });
  return runOn('browser', 'test/web/screenshots/main.ts', values.readme ? ['--readme'] : [], context);
}
