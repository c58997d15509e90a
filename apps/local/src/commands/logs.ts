import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { inHome, type Context } from '../context.js';

/** Shows the end of a part's log, and with `-f` what is added to it. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      follow: { type: 'boolean', short: 'f' },
      lines: { type: 'string', short: 'n', default: '200' },
    },
  });
  const folder = inHome(context, 'logs');
  const [part] = positionals;
  const file = `${folder}/${part}.log`;
  if (!part || !existsSync(file)) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.log')) : [];
    console.error(part ? `There is no log of "${part}".` : 'Which log?');
    console.error(`Logs: ${names.map((name) => name.slice(0, -4)).join(', ') || 'none yet'}.`);
    return 2;
  }
  const follow = values.follow ? ['-F'] : [];
  const { exitCode, isTerminated } = await execa('tail', ['-n', values.lines, ...follow, file], {
    stdio: 'inherit',
    reject: false,
  });
  return isTerminated ? 0 : (exitCode ?? 1);
}
