import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const LAST_BYTES = 32_768;

/** The last lines of a log, empty when there is none. */
export function logTail(file: string, lines: number): string {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return '';
  }
  try {
    const size = fstatSync(handle).size;
    const buffer = Buffer.alloc(Math.min(size, LAST_BYTES));
    readSync(handle, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } finally {
    closeSync(handle);
  }
}
