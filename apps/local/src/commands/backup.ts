import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import type { Context } from '../context.js';
import { copyOut } from '../stack/data-files.js';
import { withoutParts } from '../stack/hold-parts.js';
import { requireOwnStores } from '../stack/own-stores.js';

/** What stands still while its data are copied, and what would only wait for it. */
const STILL = ['mongo', 'temporal', 'worker', 'gateway'] as const;

/** Copies MongoDB's and Temporal's data, both of one moment, into a file. The keys are not in it: secrets.json apart. */
export async function run(args: string[], context: Context): Promise<number> {
  const [file] = parseArgs({ args, allowPositionals: true }).positionals;
  if (!file) {
    console.error('Usage: ./tte backup FILE');
    return 2;
  }
  requireOwnStores(context);
  const folder = mkdtempSync(join(tmpdir(), 'tte-backup-'));
  try {
    const { moments } = await withoutParts(context, STILL, async () => copyOut(context, folder));
    await execa('tar', ['-czf', resolve(file), '-C', folder, '.']);
    console.log(`${file}: MongoDB as of ${moments.mongo}, Temporal as of ${moments.temporal}.`);
    console.log(`Without ${context.home}/secrets.json nobody can read it: keep that apart.`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
