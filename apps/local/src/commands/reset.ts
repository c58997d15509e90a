import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { inHome, type Context } from '../context.js';
import { takeDown } from '../stack/take-down.js';

/** Stops the stack and removes its data, logs and secrets. The runtime parts stay. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values } = parseArgs({ args, options: { yes: { type: 'boolean', short: 'y' } } });
  if (!values.yes && !(await agreed(context))) {
    console.error('Nothing was removed. (./tte reset --yes does not ask.)');
    return 1;
  }
  await takeDown(context);
  for (const name of ['data', 'logs', 'secrets.json'])
    rmSync(inHome(context, name), { recursive: true, force: true });
  console.log('Removed. The next ./tte up starts empty.');
  return 0;
}

async function agreed(context: Context): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(
    `Remove all registrations, logs and secrets in ${context.home}? [y/N] `,
  );
  prompt.close();
  return /^y(es)?$/i.test(answer.trim());
}
