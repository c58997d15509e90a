import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What Vite's manifest tells of a file that it has made. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Fetched together with it. */
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/**
 * JavaScript that whoever opens the app fetches before anything shows, in bytes after gzip.
 * Why: docs/decisions/0038-the-web-app-brings-little.md
 */
export function firstLoad(dist: string): number {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
  if (entries.length === 0) throw new Error('the manifest names no entry');
  const fetched = new Set(entries);
  // A set that grows while it is walked: what is added is visited, too.
  for (const name of fetched) for (const other of manifest[name]?.imports ?? []) fetched.add(other);
  return [...fetched]
    .map((name) => gzipSync(readFileSync(join(dist, manifest[name]?.file ?? name))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
