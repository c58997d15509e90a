/**
 * Copies what an app runs: its package and, through their manifests, the workspace's packages below it; of each its
 * `files`, or else `dist`.
 *   node docker/assemble.mjs apps/gateway /out/gateway
 */
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [app, target] = process.argv.slice(2);
if (!app || !target) throw new Error('usage: assemble.mjs APP TARGET');

const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const folders = manifest('.').workspaces.flatMap((pattern) => globSync(pattern));
const folderOf = new Map(folders.map((folder) => [manifest(folder).name, folder]));

const needed = new Set([app]);
// A set that grows while it is walked: what is added is visited, too.
for (const folder of needed) {
  for (const name of Object.keys(manifest(folder).dependencies ?? {})) {
    if (folderOf.has(name)) needed.add(folderOf.get(name));
  }
}

const wanted = (path) => !/(\.d\.ts|\.d\.ts\.map|\.tsbuildinfo)$/.test(path);
for (const folder of needed) {
  if (!existsSync(join(folder, 'dist'))) throw new Error(`${folder} is not built`);
  for (const part of manifest(folder).files ?? ['dist'])
    cpSync(join(folder, part), join(target, folder, part), { recursive: true, filter: wanted });
}
