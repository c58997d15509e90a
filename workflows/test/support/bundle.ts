import { bundleWorkflowCode } from '@temporalio/worker';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quiet } from './quiet.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUNDLED = ['workflows/dist', 'libs/domain/dist', 'libs/contracts/dist'];
const ENTRY = join(ROOT, 'workflows/dist/index.js');
const STORE = join(tmpdir(), 'registrasi-tte-workflow-bundles');

/**
 * The workflows as they were built, bundled once for all test files: kept under the hash of what went into the
 * bundle, so what was built is what is tested.
 */
export async function workflowBundle(): Promise<{ codePath: string }> {
  const codePath = join(STORE, `${fingerprint()}.cjs`);
  if (!existsSync(codePath)) {
    const { code } = await bundleWorkflowCode({ workflowsPath: ENTRY, logger: quiet });
    mkdirSync(STORE, { recursive: true });
    const draft = `${codePath}.${process.pid}`;
    writeFileSync(draft, code);
    renameSync(draft, codePath);
  }
  return { codePath };
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const files = BUNDLED.flatMap((folder) => globSync(`${folder}/**/*.js`, { cwd: ROOT })).sort();
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 20);
}
