import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { inHome, type Context } from '../context.js';
import { cached } from './cache.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';
import { requireTool } from './toolchain.js';

/** Looks for its packages beside itself, since the folder is renamed once it is complete. */
const WRAPPER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
PYTHONPATH="$here/packages" exec python3 -m schemathesis.cli "$@"
`;

/** The fuzzer that reads OpenAPI: configured, or from the Python registry, with every package's hash checked. */
export async function schemathesis(context: Context, report: Report): Promise<string> {
  const configured = context.env['TTE_SCHEMATHESIS'];
  if (configured) return configured;
  const instead = 'set TTE_SCHEMATHESIS to the path of schemathesis 4';
  const python = await requireTool('python', 'The fuzzer', context.env, instead);
  const requirements = join(context.root, 'apps/local/schemathesis/requirements.txt');
  const { stdout: version } = await execa(python, ['--version'], { env: context.env, extendEnv: false });
  const mark = createHash('sha256')
    .update(version)
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 8);
  const place = await cached(context.runtimeDir, `schemathesis-${mark}`, async (folder) => {
    const run = (program: string, ...args: string[]) =>
      runTool(program, args, {
        log: inHome(context, 'logs', 'schemathesis.log'),
        report,
        env: context.env,
        describe: (line) => line.slice(0, 100),
      });
    await run(python, '-m', 'venv', join(folder, 'pip'));
    const quiet = ['--disable-pip-version-check', '--no-input', '--require-hashes', '--only-binary=:all:'];
    const target = ['--target', join(folder, 'packages')];
    await run(join(folder, 'pip/bin/pip'), 'install', ...quiet, ...target, '-r', requirements);
    await rm(join(folder, 'pip'), { recursive: true });
    await writeFile(join(folder, 'schemathesis'), WRAPPER, { mode: 0o755 });
  });
  return join(place, 'schemathesis');
}
