import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.js';
import { cached } from './cache.js';
import { unpackZip } from './maven.js';
import type { Report } from './report.js';
import { requireTool } from './toolchain.js';

const VERSION = '26.4.0';
const PURPOSE = 'The test with Keycloak';
const INSTEAD = 'leave out the stage keycloak';

/** The folder of Keycloak as it is published on the Maven registry: to be copied, since it writes into itself. */
export async function keycloakFolder(context: Context, report: Report): Promise<string> {
  await requireTool('java', PURPOSE, context.env, INSTEAD);
  return cached(context.runtimeDir, `keycloak-${VERSION}`, async (folder) => {
    const artifact = `org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`;
    await unpackZip(context, { artifact, folder, purpose: PURPOSE, instead: INSTEAD }, report);
    await rename(join(folder, `keycloak-${VERSION}`), join(folder, 'keycloak'));
  });
}
