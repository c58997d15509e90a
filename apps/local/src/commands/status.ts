import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { addressTable } from '../stack/addresses.js';
import { askSupervisor } from '../supervisor/control.js';
import type { PartStatus } from '../supervisor/part-status.js';
import { runningStack } from '../supervisor/stack-state.js';
import { table } from '../table.js';

/** Shows every part; fails when one is down or not healthy. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  const stack = runningStack(context);
  const parts = stack ? (await askSupervisor(stack.socket, { verb: 'status', probe: true })).parts : [];
  const wrong = parts.filter(({ healthy }) => !healthy);
  if (values.json)
    console.log(JSON.stringify({ running: Boolean(stack), home: context.home, parts }, null, 2));
  else if (!stack) console.log('Nothing runs here; ./tte up starts it.');
  else {
    console.log(table([['PART', 'STATE', 'HEALTHY', 'PID', 'PORTS', 'FOR'], ...parts.map(row)]));
    for (const { problem } of wrong) if (problem) console.log(`\n  ${problem}`);
    console.log(`\n${addressTable(stack.environment)}`);
    if (wrong.length > 0)
      console.log('\nA part that ended is not started again by itself: ./tte part start NAME');
  }
  return stack && wrong.length === 0 ? 0 : 1;
}

function row(part: PartStatus): string[] {
  const seconds = part.since ? Math.round((Date.now() - part.since) / 1000) : 0;
  return [
    part.name,
    part.state,
    part.healthy ? 'yes' : 'no',
    part.external ? 'elsewhere' : String(part.process?.pid ?? '-'),
    part.ports.join(' ') || '-',
    seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`,
  ];
}
