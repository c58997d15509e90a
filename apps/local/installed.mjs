/**
 * Exits 0 when node_modules holds what package-lock.json asks for, judged by the lock that npm keeps inside.
 * Run by ./tte before anything is built, with whatever Node there is.
 */
import { readFileSync } from 'node:fs';

const wanted = packagesOf('package-lock.json');
const present = packagesOf('node_modules/.package-lock.json');
const isMissing = ([path, entry]) =>
  path !== '' && !entry.optional && present[path]?.version !== entry.version;

process.exit(Object.entries(wanted).some(isMissing) ? 1 : 0);

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch {
    process.exit(1);
  }
}
