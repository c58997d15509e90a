import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { inHome, type Context } from '../context.js';
import { cached } from './cache.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';
import { requireTool } from './toolchain.js';

interface Wanted {
  /** The list `apps/local/python/<name>.txt`, which pins every package with its hashes. */
  readonly name: string;
  readonly purpose: string;
  readonly instead: string;
  /** Adds to the folder before it is put in its place. */
  readonly complete?: (folder: string) => Promise<void>;
}

/**
 * Packages of the Python registry in a cached folder, without what they would compile: modules at its top, programs
 * in `bin`.
 * @throws MissingTool without Python; an Error with pip's last lines, also when nothing fits this platform
 */
export async function pythonPackages(context: Context, wanted: Wanted, report: Report): Promise<string> {
  const python = await requireTool('python', wanted.purpose, context.env, wanted.instead);
  const list = join(context.root, 'apps/local/python', `${wanted.name}.txt`);
  const { stdout: version } = await execa(python, ['--version'], { env: context.env, extendEnv: false });
  const run = (program: string, ...args: string[]) =>
    runTool(program, args, {
      log: inHome(context, 'logs', `${wanted.name}-fetch.log`),
      report,
      env: context.env,
      describe: (line) => line.slice(0, 100),
    });
  const on = [version, process.platform, process.arch];
  const name = `${wanted.name}-${markOf(...on, await readFile(list, 'utf8'))}`;
  return cached(context.runtimeDir, name, async (folder) => {
    // Debian's Python has no pip but for virtual environments.
    const pip = await cached(context.runtimeDir, `pip-${markOf(...on, python)}`, (place) =>
      run(python, '-m', 'venv', place),
    );
    const strict = ['--no-input', '--disable-pip-version-check', '--require-hashes', '--only-binary=:all:'];
    const into = ['--target', folder, '-r', list];
    // By its module: the scripts of a virtual environment break when its folder is renamed.
    await run(join(pip, 'bin/python'), '-m', 'pip', 'install', ...strict, ...into);
    await wanted.complete?.(folder);
  });
}

function markOf(...facts: readonly string[]): string {
  return createHash('sha256').update(facts.join('\n')).digest('hex').slice(0, 8);
}
