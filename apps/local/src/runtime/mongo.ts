import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inHome, type Context } from '../context.js';
import { cached } from './cache.js';
import { findProgram } from './find-program.js';
import { fetchJarsOf } from './maven.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';
import { requireTool } from './toolchain.js';

const PURPOSE = "MongoDB's stand-in";
const INSTEAD = 'install mongod, or set MONGODB_URI';

/** How a MongoDB is started on this machine. */
export type MongoProgram =
  | { readonly kind: 'mongod'; readonly program: string }
  | { readonly kind: 'stand-in'; readonly program: string; readonly folder: string };

/** A MongoDB to start: `mongod` on PATH, or else the stand-in (Java), compiled once into the cache. */
export async function mongoProgram(context: Context, report: Report): Promise<MongoProgram> {
  const mongod = findProgram('mongod', context.env);
  if (mongod) return { kind: 'mongod', program: mongod };
  const java = await requireTool('java', PURPOSE, context.env, INSTEAD);
  return { kind: 'stand-in', program: java, folder: await mongoStandIn(context, report) };
}

/** The folder with the stand-in's `classes` and the jars in `lib`, compiled once into the cache. */
export async function mongoStandIn(context: Context, report: Report): Promise<string> {
  const project = join(context.root, 'apps/local/mongo-stand-in');
  const [source, pom] = [join(project, 'MongoStandIn.java'), join(project, 'pom.xml')];
  const made = createHash('sha256');
  for (const file of [source, pom]) made.update(await readFile(file));
  return cached(context.runtimeDir, `mongo-stand-in-${made.digest('hex').slice(0, 8)}`, async (draft) => {
    const javac = await requireTool('jdk', PURPOSE, context.env, INSTEAD);
    await fetchJarsOf(context, { pom, folder: draft, purpose: PURPOSE, instead: INSTEAD }, report);
    const jars = join(draft, 'lib', '*');
    await runTool(javac, ['--release', '17', '-cp', jars, '-d', join(draft, 'classes'), source], {
      log: inHome(context, 'logs', 'mongo-build.log'),
      report,
      env: context.env,
    });
  });
}

/** The arguments that start it on a port of this machine, with its data in a folder that exists. */
export function mongoArguments(mongo: MongoProgram, port: number, dataFolder: string): string[] {
  if (mongo.kind === 'mongod') {
    return ['--dbpath', dataFolder, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'];
  }
  const classes = [join(mongo.folder, 'classes'), join(mongo.folder, 'lib', '*')].join(':');
  const tuning = ['-XX:MaxRAMPercentage=25', '-XX:+UseSerialGC', '-Xshare:auto'];
  return [...tuning, '-cp', classes, 'MongoStandIn', String(port), join(dataFolder, 'mongo.mv')];
}
