import { inHome, runTool, type Context, type Report } from '@tte/local';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engine.ts';

export const DEBIAN = 'tte-rehearsal/debian:bookworm';

/** The base of all others, made by debootstrap. */
export async function debian(context: Context, engine: Engine, report: Report): Promise<void> {
  if (await engine.docker('image', 'inspect', DEBIAN).catch(() => '')) return;
  const folder = await mkdtemp(join(tmpdir(), 'tte-debian-'));
  const run = (program: string, ...args: string[]) =>
    runTool(program, args, {
      log: inHome(context, 'logs', 'debian.log'),
      report: (line) => report(`${DEBIAN}: ${line}`),
      env: engine.env,
    });
  try {
    await run(
      'debootstrap',
      '--variant=minbase',
      '--include=ca-certificates',
      'bookworm',
      join(folder, 'root'),
    );
    await run(
      'tar',
      '-C',
      join(folder, 'root'),
      '--exclude=./var/cache/apt/*',
      '-cf',
      join(folder, 'root.tar'),
      '.',
    );
    await run('docker', 'import', join(folder, 'root.tar'), DEBIAN);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
