import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.js';
import { inHome } from '../context.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';
import { requireTool } from './toolchain.js';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

interface Fetch {
  /** Maven coordinates, `group:artifact:version`. */
  readonly artifacts: readonly string[];
  /** Receives `lib/*.jar`. */
  readonly folder: string;
  readonly purpose: string;
  readonly instead: string;
}

/** Fetches jars and all they depend on from the Maven registry. */
export async function fetchJars(context: Context, fetch: Fetch, report: Report): Promise<void> {
  const maven = await requireTool('maven', fetch.purpose, context.env, fetch.instead);
  const pom = join(fetch.folder, 'pom.xml');
  await writeFile(pom, projectOf(fetch.artifacts));
  const output = `-DoutputDirectory=${join(fetch.folder, 'lib')}`;
  await runTool(maven, ['-B', '-f', pom, COPY, '-DincludeScope=runtime', output], {
    log: inHome(context, 'logs', 'maven.log'),
    report,
    env: context.env,
    describe: (line) => line.replace(/^\[INFO\] /, '').slice(0, 100),
  });
}

function projectOf(artifacts: readonly string[]): string {
  const dependencies = artifacts.map((artifact) => {
    const [group, name, version] = artifact.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project><modelVersion>4.0.0</modelVersion>
<groupId>tte</groupId><artifactId>runtime</artifactId><version>1</version>
<dependencies>${dependencies.join('\n')}</dependencies></project>
`;
}
