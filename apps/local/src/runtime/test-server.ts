import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.js';
import { cached } from './cache.js';
import { findProgram } from './find-program.js';
import { fetchJars } from './maven.js';
import type { Report } from './report.js';
import { requireTool } from './toolchain.js';

const VERSION = '1.32.1';
const ARTIFACT = `io.temporal:temporal-test-server:${VERSION}`;

/** Looks for its jars beside itself, since the folder is renamed once it is complete. */
const WRAPPER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$here/lib/*" io.temporal.testserver.TestServer "$@"
`;

/** The time-skipping test server: configured, on PATH, or from the Maven registry behind a small script. */
export async function temporalTestServer(context: Context, report: Report): Promise<string> {
  const configured = context.env['TTE_TEMPORAL_TEST_SERVER'];
  if (configured) return configured;
  const onPath = findProgram('temporal-test-server', context.env);
  if (onPath) return onPath;
  const purpose = "Temporal's time-skipping test server";
  const instead = 'set TTE_TEMPORAL_TEST_SERVER to its path';
  await requireTool('java', purpose, context.env, instead);
  const place = await cached(context.runtimeDir, `temporal-test-server-${VERSION}`, async (folder) => {
    await fetchJars(context, { artifacts: [ARTIFACT], folder, purpose, instead }, report);
    await writeFile(join(folder, 'temporal-test-server'), WRAPPER, { mode: 0o755 });
  });
  return join(place, 'temporal-test-server');
}
