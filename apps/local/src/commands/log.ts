import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { ensureStack } from '../stack/ensure-stack.js';
import { withoutParts } from '../stack/hold-parts.js';
import { runWorker } from '../stack/run-worker.js';

/**
 * Brings the event log, Temporal and the vault of this stack together after one of them was restored; worker and
 * gateway stand still meanwhile, unless it only looks. Fails when a person must see to something.
 */
export async function run(args: string[], context: Context): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      'withdraw-lost': { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (positionals.join(' ') !== 'repair') {
    console.error('Usage: ./tte log repair [--dry-run] [--withdraw-lost] [--json]');
    return 2;
  }
  const options = Object.keys(values).map((name) => `--${name}`);
  const { environment } = await ensureStack(context);
  const repair = () => runWorker('log-repair', context, environment, options);
  return values['dry-run'] ? repair() : withoutParts(context, ['worker', 'gateway'], repair);
}
