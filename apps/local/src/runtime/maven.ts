import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.js';
import { inHome } from '../context.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';
import { requireTool } from './toolchain.js';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

interface Fetch {
  readonly folder: string;
  readonly purpose: string;
  readonly instead: string;
}

interface FetchJars extends Fetch {
  /** Maven coordinates, `group:artifact:version`. */
  readonly artifacts: readonly string[];
}

interface FetchJarsOf extends Fetch {
  /** The path of its pom.xml. */
  readonly pom: string;
}

interface FetchZip extends Fetch {
  /** Maven coordinates, `group:artifact:version:zip`. */
  readonly artifact: string;
}

/** Fetches jars and all they depend on from the Maven registry, into `lib` of the folder. */
export async function fetchJars(context: Context, fetch: FetchJars, report: Report): Promise<void> {
  await fetchJarsOf(context, { ...fetch, pom: await projectIn(fetch.folder, fetch.artifacts) }, report);
}

/** Fetches what a Maven project depends on, into `lib` of the folder. */
export async function fetchJarsOf(context: Context, fetch: FetchJarsOf, report: Report): Promise<void> {
  const output = `-DoutputDirectory=${join(fetch.folder, 'lib')}`;
  await runMaven(context, fetch, ['copy-dependencies', '-DincludeScope=runtime', output], report);
}

/** Unpacks an archive of the Maven registry into the folder. */
export async function unpackZip(context: Context, fetch: FetchZip, report: Report): Promise<void> {
  const args = [`-Dartifact=${fetch.artifact}`, `-DoutputDirectory=${fetch.folder}`];
  const pom = await projectIn(fetch.folder, []);
  await runMaven(context, { ...fetch, pom }, ['unpack', ...args], report);
}

async function runMaven(
  context: Context,
  { pom, purpose, instead }: FetchJarsOf,
  [goal, ...args]: readonly string[],
  report: Report,
): Promise<void> {
  const maven = await requireTool('maven', purpose, context.env, instead);
  await runTool(maven, ['-B', '-f', pom, `${PLUGIN}:${goal}`, ...args], {
    log: inHome(context, 'logs', 'maven.log'),
    report,
    env: context.env,
    describe: (line) => line.replace(/^\[INFO\] /, '').slice(0, 100),
  });
}

async function projectIn(folder: string, artifacts: readonly string[]): Promise<string> {
  const pom = join(folder, 'pom.xml');
  await writeFile(pom, projectOf(artifacts));
  return pom;
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
