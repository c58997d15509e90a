import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import type { Context } from '../context.js';
import { bringUp } from '../stack/bring-up.js';
import { copyIn, readManifest, STORES, type Store } from '../stack/data-files.js';
import { withoutParts } from '../stack/hold-parts.js';
import { requireOwnStores } from '../stack/own-stores.js';
import { runWorker } from '../stack/run-worker.js';
import { takeDown } from '../stack/take-down.js';
import { runningStack } from '../supervisor/stack-state.js';

/**
 * Puts a backup's data in place, one store's or both, and brings log and Temporal together before worker and gateway
 * begin again. Fails when a person must see to something.
 */
export async function run(args: string[], context: Context): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: 'string' } },
  });
  const [file] = positionals;
  const stores = STORES.filter((store) => values.only === undefined || store === values.only);
  if (!file || stores.length === 0) {
    console.error('Usage: ./tte restore FILE [--only mongo|temporal]');
    return 2;
  }
  requireOwnStores(context);
  const folder = mkdtempSync(join(tmpdir(), 'tte-restore-'));
  try {
    await execa('tar', ['-xzf', resolve(file), '-C', folder]);
    const { moments } = readManifest(folder);
    for (const store of stores) console.log(`${store}: back to ${moments[store]}`);
    return await (runningStack(context)
      ? whileRunning(context, folder, stores)
      : atRest(context, folder, stores));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function whileRunning(context: Context, folder: string, stores: readonly Store[]): Promise<number> {
  return withoutParts(context, ['worker', 'gateway'], async () => {
    await withoutParts(context, STORES, async () => copyIn(context, folder, stores));
    const { environment } = runningStack(context) ?? { environment: {} };
    return runWorker('log-repair', context, environment);
  });
}

async function atRest(context: Context, folder: string, stores: readonly Store[]): Promise<number> {
  copyIn(context, folder, stores);
  const { environment } = await bringUp(context, { only: STORES, attached: true });
  try {
    return await runWorker('log-repair', context, environment);
  } finally {
    await takeDown(context);
  }
}
