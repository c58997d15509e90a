/**
 * Preloaded before an app (`node --import`): `NAME_FILE=/run/secrets/x` becomes `NAME`, so that no secret stands in
 * the container's definition, where `docker inspect` shows it. Other variables that end in `_FILE` are left alone.
 *
 * Threads and child processes inherit the preload and the environment: it leaves nothing for them to do again.
 */
import { readFileSync } from 'node:fs';

const SECRETS = '/run/secrets/';

for (const [variable, file] of Object.entries(process.env)) {
  if (!variable.endsWith('_FILE') || !file?.startsWith(SECRETS)) continue;
  const name = variable.slice(0, -'_FILE'.length);
  if (process.env[name]) throw new Error(`${name} and ${variable} are both set.`);
  process.env[name] = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  delete process.env[variable];
}
