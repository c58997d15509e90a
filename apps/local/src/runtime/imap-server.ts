import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.js';
import { cached } from './cache.js';
import { fetchJars } from './maven.js';
import type { Report } from './report.js';
import { requireTool } from './toolchain.js';

const VERSION = '2.1.13';
const PURPOSE = 'The test with a mailbox';
const INSTEAD = 'set TTE_IMAP_TEST_SERVER to its path';

/** Looks for its jar beside itself, since the folder is renamed once it is complete. */
const WRAPPER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$@" -cp "$here/lib/*" com.icegreen.greenmail.standalone.GreenMailStandaloneRunner
`;

/** GreenMail, a mail server to test against: a program that takes GreenMail's settings as `-D` options. */
export async function imapTestServer(context: Context, report: Report): Promise<string> {
  const configured = context.env['TTE_IMAP_TEST_SERVER'];
  if (configured) return configured;
  await requireTool('java', PURPOSE, context.env, INSTEAD);
  const artifacts = [`com.icegreen:greenmail-standalone:${VERSION}`];
  const place = await cached(context.runtimeDir, `greenmail-${VERSION}`, async (folder) => {
    await fetchJars(context, { artifacts, folder, purpose: PURPOSE, instead: INSTEAD }, report);
    await writeFile(join(folder, 'greenmail'), WRAPPER, { mode: 0o755 });
  });
  return join(place, 'greenmail');
}
