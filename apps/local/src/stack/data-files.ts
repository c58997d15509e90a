import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inHome, type Context } from '../context.js';

/** The parts whose data a backup holds. What is outside, as BSrE and mailboxes, does not go back with it. */
export const STORES = ['mongo', 'temporal'] as const;
export type Store = (typeof STORES)[number];

/** What a backup says of itself. */
export interface Manifest {
  readonly format: 1;
  /** ISO 8601: when each store stood still. */
  readonly moments: Readonly<Record<Store, string>>;
}

const MANIFEST = 'manifest.json';

/** Files and folders of a store below `data`: MongoDB's folder; Temporal's database with what SQLite keeps beside it. */
function namesIn(folder: string, store: Store): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => (store === 'mongo' ? name === 'mongo' : name.startsWith('temporal.db')));
}

/** Copies both stores, which must stand still, into a folder that says when that was. */
export function copyOut(context: Context, target: string): Manifest {
  const data = inHome(context, 'data');
  const moment = new Date().toISOString();
  mkdirSync(target, { recursive: true });
  for (const store of STORES) {
    const names = namesIn(data, store);
    if (names.length === 0) throw new Error(`This stack has no data of ${store} yet: ./tte up first.`);
    for (const name of names) cpSync(join(data, name), join(target, name), { recursive: true });
  }
  const manifest: Manifest = { format: 1, moments: { mongo: moment, temporal: moment } };
  writeFileSync(join(target, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Reads what a backup says of itself. @throws Error for a folder that is none of this form, or lacks a store */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>) : {};
  if (manifest.format !== 1 || !manifest.moments) throw new Error('This is no backup made by ./tte backup.');
  const missing = STORES.find((store) => namesIn(folder, store).length === 0);
  if (missing) throw new Error(`The backup lacks the data of ${missing}.`);
  return manifest as Manifest;
}

/** Puts a backup's files in the place of a store, which must stand still. */
export function copyIn(context: Context, source: string, stores: readonly Store[]): void {
  const data = inHome(context, 'data');
  for (const store of stores) {
    for (const name of namesIn(data, store)) rmSync(join(data, name), { recursive: true });
    for (const name of namesIn(source, store))
      cpSync(join(source, name), join(data, name), { recursive: true });
  }
}
