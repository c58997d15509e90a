import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One change of the state: collection, key, value; without a value a deletion, without a key a clearing. */
export interface Change {
  c: string;
  k?: string;
  v?: unknown;
}

/** Where changes are written before they are acknowledged. */
export interface Journal {
  append(change: Change): void;
}

/**
 * Reads the changes of a state file, oldest first.
 * A last line that was cut off by a kill was never acknowledged and is dropped; any other bad line is a fault.
 */
export function readJournal(file: string): Change[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const cutOff = lines.pop();
  if (cutOff) process.emitWarning(`${file}: baris terakhir terpotong dan diabaikan`);
  return lines.map((line) => JSON.parse(line) as Change);
}

/** Replaces the file by its compact form, atomically, and returns the journal that goes on from there. */
export function openJournal(file: string, snapshot: readonly Change[]): Journal {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.next`;
  writeFileSync(next, snapshot.map((change) => `${JSON.stringify(change)}\n`).join(''));
  renameSync(next, file);
  // Synchronous, one line per change: its cost does not grow with the state, and nothing acknowledged waits in memory.
  return { append: (change) => appendFileSync(file, `${JSON.stringify(change)}\n`) };
}
